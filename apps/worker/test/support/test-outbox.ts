import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '@pkyx/config';
import {
  connectOptions,
  hashMailToken,
  type MailRecord,
  type MailTemplate,
  MIGRATIONS_COLLECTION,
  mailToken,
  modelDefinitions,
  ModelName,
  type OneTimeTokenRecord,
  PURPOSE_OF_TEMPLATE,
} from '@pkyx/persistence';
import { MongoClient } from 'mongodb';
import { type Connection, createConnection, type Model, Types } from 'mongoose';

const MIGRATIONS = join(__dirname, '../../../../libs/persistence/src/migrations');

/** The outbox in a fresh database: the API's side of mail. */
export class TestOutbox {
  private constructor(
    readonly uri: string,
    readonly connection: Connection,
    readonly mails: Model<MailRecord>,
    readonly tokens: Model<OneTimeTokenRecord>,
  ) {}

  static async create(): Promise<TestOutbox> {
    const uri = new URL(process.env['PKYX_TEST_MONGODB_URI'] ?? '');
    uri.pathname = `/pkyx-${randomBytes(6).toString('hex')}`;
    await migrate(uri.toString());
    const connection = createConnection(uri.toString(), connectOptions(5));
    for (const { name, schema } of modelDefinitions) connection.model(name, schema);
    return new TestOutbox(
      uri.toString(),
      connection,
      connection.model<MailRecord>(ModelName.Mail),
      connection.model<OneTimeTokenRecord>(ModelName.OneTimeToken),
    );
  }

  async drop(): Promise<void> {
    await this.connection.dropDatabase();
    await this.leave();
  }

  /** Leaves the database to the end of its server: transactions of killed processes would hold a drop up, and all others with it. */
  async leave(): Promise<void> {
    await this.connection.close();
  }

  /** A mail as the API writes it, due at once; with its link where it carries one. */
  async write(to: string, template: MailTemplate = 'confirmation', fields: Partial<MailRecord> = {}): Promise<string> {
    const [mail] = await this.mails.create([
      {
        template,
        to,
        locale: 'en',
        params: { username: 'lin', address: 'new@example.org', agent: 'Firefox' },
        nonce: randomBytes(16).toString('hex'),
        state: 'pending',
        nextAttemptAt: new Date(),
        createdAt: new Date(),
        ...fields,
      },
    ]);
    if (!mail) throw new Error('no mail was written');
    await this.writeToken(mail);
    return mail._id.toHexString();
  }

  async find(id: string): Promise<MailRecord> {
    return this.mails.findById(id).orFail().lean<MailRecord>();
  }

  /** The token of the link that a mail carries. */
  async tokenOf(id: string): Promise<OneTimeTokenRecord | null> {
    return this.tokens.findById(tokenId(await this.find(id))).lean<OneTimeTokenRecord>();
  }

  private async writeToken(mail: MailRecord): Promise<void> {
    const purpose = PURPOSE_OF_TEMPLATE[mail.template];
    if (!purpose) return;
    const expiresAt = new Date(mail.createdAt.getTime() + 600_000);
    await this.tokens.create({
      _id: tokenId(mail),
      purpose,
      subject: new Types.ObjectId().toHexString(),
      email: mail.to,
      emailKey: mail.to,
      expiresAt,
      forgottenAt: new Date(Date.now() + 24 * 3_600_000),
    });
  }
}

function tokenId({ template, nonce }: MailRecord): string {
  return hashMailToken(
    mailToken(environment().PKYX_TOKEN_SECRET, PURPOSE_OF_TEMPLATE[template] ?? 'confirmation', nonce),
  );
}

async function migrate(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  try {
    for (const file of readdirSync(MIGRATIONS).sort()) {
      const migration = (await import(join(MIGRATIONS, file))) as { up(db: unknown): Promise<void> };
      await migration.up(client.db());
      await client.db().collection(MIGRATIONS_COLLECTION).insertOne({ fileName: file, appliedAt: new Date() });
    }
  } finally {
    await client.close();
  }
}

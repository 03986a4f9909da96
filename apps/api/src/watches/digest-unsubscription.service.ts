import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { tokenSecrets } from '@pkyx/config';
import { ModelName, readUnsubscribeToken, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';

/** Ends digests for who holds the link of one; whether there is such a member is not told. */
@Injectable()
export class DigestUnsubscriptionService {
  constructor(@InjectModel(ModelName.User) private readonly users: Model<UserRecord>) {}

  async end(token: string): Promise<void> {
    const member = readUnsubscribeToken(tokenSecrets(), token);
    if (member) await this.users.updateOne({ _id: member }, { $set: { digest: 'off' } });
  }
}

import { apiTokenIndexes } from './api-tokens/api-token.indexes';
import { auditIndexes } from './audit/audit.indexes';
import { DIGEST_PERIODS } from './digests/digest.schema';
import { type CollectionDefinition, date, objectId, schema, text, textOrNull, texts, whole } from './json-schema';
import { mailAllowanceIndexes } from './mail-allowances/mail-allowance.indexes';
import { mailIndexes } from './mails/mail.indexes';
import { MAIL_STATES, MAIL_TEMPLATES } from './mails/mail.schema';
import { oneTimeTokenIndexes } from './one-time-tokens/one-time-token.indexes';
import { TOKEN_PURPOSES } from './one-time-tokens/one-time-token.schema';
import { registrationIndexes } from './registrations/registration.indexes';
import { sessionIndexes } from './sessions/session.indexes';
import { userIndexes } from './users/user.indexes';
import { ROLES } from './users/user.schema';

const hash = { bsonType: 'string', pattern: '^[0-9a-f]{64}$' };
const passwordHash = { bsonType: 'string', pattern: '^\\$argon2id\\$' };
const locale = { enum: ['zh', 'en'] };
const paramList = { bsonType: 'array', items: { bsonType: 'object', additionalProperties: text } };

/** The collections of accounts, with their validators and indexes. */
export const accountCollectionDefinitions: CollectionDefinition[] = [
  {
    name: 'users',
    indexes: userIndexes,
    validator: schema(['username', 'usernameKey', 'role', 'credentialsVersion', 'created', 'edited', 'createdAt'], {
      username: text,
      usernameKey: text,
      email: textOrNull,
      emailKey: textOrNull,
      passwordHash: { oneOf: [passwordHash, { bsonType: 'null' }] },
      credentialsVersion: whole,
      role: { enum: [...ROLES] },
      block: {
        bsonType: ['object', 'null'],
        required: ['reason', 'until', 'by', 'at'],
        properties: { reason: text, until: { bsonType: ['date', 'null'] }, by: objectId, at: date },
      },
      locale,
      digest: { enum: [...DIGEST_PERIODS] },
      place: textOrNull,
      website: textOrNull,
      introduction: textOrNull,
      avatar: textOrNull,
      created: whole,
      edited: whole,
      knownAgents: { ...texts, maxItems: 20 },
      createdAt: date,
    }),
  },
  {
    name: 'registrations',
    indexes: registrationIndexes,
    validator: schema(
      ['username', 'usernameKey', 'email', 'emailKey', 'passwordHash', 'locale', 'expiresAt', 'heldUntil'],
      {
        username: text,
        usernameKey: text,
        email: text,
        emailKey: text,
        passwordHash,
        locale,
        mail: { bsonType: ['objectId', 'null'] },
        expiresAt: date,
        heldUntil: date,
      },
    ),
  },
  {
    name: 'oneTimeTokens',
    indexes: oneTimeTokenIndexes,
    validator: schema(['_id', 'purpose', 'subject', 'email', 'emailKey', 'expiresAt', 'forgottenAt'], {
      _id: hash,
      purpose: { enum: [...TOKEN_PURPOSES] },
      subject: textOrNull,
      email: text,
      emailKey: text,
      expiresAt: date,
      forgottenAt: date,
    }),
  },
  {
    name: 'sessions',
    indexes: sessionIndexes,
    validator: schema(['user', 'nonce', 'generation', 'rotatedAt', 'agent', 'createdAt', 'lastSeenAt', 'expiresAt'], {
      user: objectId,
      nonce: text,
      generation: whole,
      rotatedAt: date,
      agent: text,
      createdAt: date,
      lastSeenAt: date,
      expiresAt: date,
    }),
  },
  {
    name: 'apiTokens',
    indexes: apiTokenIndexes,
    validator: schema(['user', 'hash', 'name', 'scopes', 'createdAt', 'expiresAt'], {
      user: objectId,
      hash,
      name: text,
      scopes: { bsonType: 'array', minItems: 1, uniqueItems: true, items: { enum: ['read', 'write'] } },
      createdAt: date,
      expiresAt: date,
    }),
  },
  {
    name: 'mails',
    indexes: mailIndexes,
    validator: schema(
      ['template', 'to', 'locale', 'params', 'nonce', 'state', 'attempts', 'nextAttemptAt', 'createdAt'],
      {
        template: { enum: [...MAIL_TEMPLATES] },
        to: text,
        locale,
        params: { bsonType: 'object', additionalProperties: { anyOf: [text, paramList] } },
        nonce: { bsonType: 'string', pattern: '^[0-9a-f]{32}$' },
        state: { enum: [...MAIL_STATES] },
        attempts: whole,
        nextAttemptAt: date,
        createdAt: date,
        sentAt: { bsonType: ['date', 'null'] },
        error: textOrNull,
        cause: { bsonType: ['object', 'null'] },
      },
    ),
  },
  {
    name: 'mailAllowances',
    indexes: mailAllowanceIndexes,
    validator: schema(['_id', 'sent', 'forgottenAt'], {
      _id: hash,
      sent: { bsonType: 'array', items: date },
      forgottenAt: date,
    }),
  },
  {
    name: 'audit',
    indexes: auditIndexes,
    validator: schema(['at', 'action', 'target', 'details'], {
      at: date,
      actor: { bsonType: ['objectId', 'null'] },
      action: text,
      target: text,
      details: { bsonType: 'object' },
    }),
  },
];

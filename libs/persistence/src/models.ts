import type { ModelDefinition } from '@nestjs/mongoose';
import { apiTokenSchema } from './api-tokens/api-token.schema';
import { attributeSchema } from './attributes/attribute.schema';
import { auditSchema } from './audit/audit.schema';
import { avatarSchema } from './avatars/avatar.schema';
import { commentSchema } from './comments/comment.schema';
import { digestSchema } from './digests/digest.schema';
import { entrySchema } from './entries/entry.schema';
import { idempotentRequestSchema } from './idempotency/idempotent-request.schema';
import { imageSchema } from './images/image.schema';
import { importChunkSchema, importSchema } from './imports/import.schema';
import { mailAllowanceSchema } from './mail-allowances/mail-allowance.schema';
import { mailSchema } from './mails/mail.schema';
import { mergeSchema } from './merges/merge.schema';
import { oneTimeTokenSchema } from './one-time-tokens/one-time-token.schema';
import { pairSchema } from './pairs/pair.schema';
import { registryRevisionSchema } from './registry/registry-revision.schema';
import { proposalSchema } from './proposals/proposal.schema';
import { registrationSchema } from './registrations/registration.schema';
import { revisionSchema } from './revisions/revision.schema';
import { sessionSchema } from './sessions/session.schema';
import { siteSchema } from './site/site.schema';
import { typeSchema } from './types/type.schema';
import { userSchema } from './users/user.schema';
import { viewFlushSchema } from './view-flushes/view-flush.schema';
import { watchSchema } from './watches/watch.schema';

/** Names under which models are injected: `@InjectModel(ModelName.Entry)`. */
export const ModelName = {
  ApiToken: 'ApiToken',
  Attribute: 'Attribute',
  Audit: 'Audit',
  Avatar: 'Avatar',
  Comment: 'Comment',
  Digest: 'Digest',
  Entry: 'Entry',
  IdempotentRequest: 'IdempotentRequest',
  Image: 'Image',
  Import: 'Import',
  ImportChunk: 'ImportChunk',
  Mail: 'Mail',
  MailAllowance: 'MailAllowance',
  Merge: 'Merge',
  OneTimeToken: 'OneTimeToken',
  Pair: 'Pair',
  Proposal: 'Proposal',
  Registration: 'Registration',
  RegistryRevision: 'RegistryRevision',
  Revision: 'Revision',
  Session: 'Session',
  Site: 'Site',
  Type: 'Type',
  User: 'User',
  ViewFlush: 'ViewFlush',
  Watch: 'Watch',
} as const;

/** Every model of the database. */
export const modelDefinitions: ModelDefinition[] = [
  { name: ModelName.ApiToken, schema: apiTokenSchema },
  { name: ModelName.Attribute, schema: attributeSchema },
  { name: ModelName.Audit, schema: auditSchema },
  { name: ModelName.Avatar, schema: avatarSchema },
  { name: ModelName.Comment, schema: commentSchema },
  { name: ModelName.Digest, schema: digestSchema },
  { name: ModelName.Entry, schema: entrySchema },
  { name: ModelName.IdempotentRequest, schema: idempotentRequestSchema },
  { name: ModelName.Image, schema: imageSchema },
  { name: ModelName.Import, schema: importSchema },
  { name: ModelName.ImportChunk, schema: importChunkSchema },
  { name: ModelName.Mail, schema: mailSchema },
  { name: ModelName.MailAllowance, schema: mailAllowanceSchema },
  { name: ModelName.Merge, schema: mergeSchema },
  { name: ModelName.OneTimeToken, schema: oneTimeTokenSchema },
  { name: ModelName.Pair, schema: pairSchema },
  { name: ModelName.Proposal, schema: proposalSchema },
  { name: ModelName.Registration, schema: registrationSchema },
  { name: ModelName.RegistryRevision, schema: registryRevisionSchema },
  { name: ModelName.Revision, schema: revisionSchema },
  { name: ModelName.Session, schema: sessionSchema },
  { name: ModelName.Site, schema: siteSchema },
  { name: ModelName.Type, schema: typeSchema },
  { name: ModelName.User, schema: userSchema },
  { name: ModelName.ViewFlush, schema: viewFlushSchema },
  { name: ModelName.Watch, schema: watchSchema },
];

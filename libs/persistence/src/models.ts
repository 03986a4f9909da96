import type { ModelDefinition } from '@nestjs/mongoose';
import { attributeSchema } from './attributes/attribute.schema';
import { entrySchema } from './entries/entry.schema';
import { imageSchema } from './images/image.schema';
import { pairSchema } from './pairs/pair.schema';
import { revisionSchema } from './revisions/revision.schema';
import { siteSchema } from './site/site.schema';
import { typeSchema } from './types/type.schema';
import { userSchema } from './users/user.schema';
import { viewFlushSchema } from './view-flushes/view-flush.schema';

/** Names under which models are injected: `@InjectModel(ModelName.Entry)`. */
export const ModelName = {
  Attribute: 'Attribute',
  Entry: 'Entry',
  Image: 'Image',
  Pair: 'Pair',
  Revision: 'Revision',
  Site: 'Site',
  Type: 'Type',
  User: 'User',
  ViewFlush: 'ViewFlush',
} as const;

/** Every model of the database. */
export const modelDefinitions: ModelDefinition[] = [
  { name: ModelName.Attribute, schema: attributeSchema },
  { name: ModelName.Entry, schema: entrySchema },
  { name: ModelName.Image, schema: imageSchema },
  { name: ModelName.Pair, schema: pairSchema },
  { name: ModelName.Revision, schema: revisionSchema },
  { name: ModelName.Site, schema: siteSchema },
  { name: ModelName.Type, schema: typeSchema },
  { name: ModelName.User, schema: userSchema },
  { name: ModelName.ViewFlush, schema: viewFlushSchema },
];

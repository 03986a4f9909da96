import { Types } from 'mongoose';
import type { Editor } from '../../common/access/editor';
import type { RegistryEdit } from '../../registry/registry-history.service';
import type { EditTransaction } from './entry-store.service';

/** What an edit of an entry may do to the registry on its way: make attributes and types that nobody named before. */
export function registryEdit({ id }: Editor, { session }: EditTransaction): RegistryEdit {
  return { author: new Types.ObjectId(id), session };
}

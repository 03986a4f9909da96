import type { RegistryRevisionView } from '@pkyx/persistence';
import type { RegistryChangeDto, RegistryRevisionDto } from './dto/registry-revision.dto';

/** The only way a revision of the registry becomes JSON. */
export function presentRegistryRevision({
  number,
  authorView,
  at,
  comment,
  changes,
}: RegistryRevisionView): RegistryRevisionDto {
  return {
    number,
    author: authorView[0]?.username ?? null,
    at: at.toISOString(),
    comment,
    changes: changes.map(({ field, before, after }) => ({ field, before, after }) as RegistryChangeDto),
  };
}

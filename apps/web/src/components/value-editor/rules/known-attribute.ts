import { foldKey } from '@pkyx/domain';
import type { RegistryAttribute } from '../../../lib/api-types';

/** The attribute that has exactly this name or alias, in any case, width and script. */
export function attributeNamed(name: string, attributes: readonly RegistryAttribute[]): RegistryAttribute | undefined {
  const wanted = foldKey(name);
  if (wanted === '') return undefined;
  return attributes.find(({ names, aliases }) =>
    [names.zh, names.en, ...aliases].some((known) => foldKey(known) === wanted),
  );
}

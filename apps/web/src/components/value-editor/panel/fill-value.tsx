import type { NumberValue } from '@pkyx/domain';
import { useState } from 'react';
import type { RegistryAttribute } from '../../../lib/api-types';
import { emptyContent } from '../rules/value-form-content';
import { type EditedEntry, ValuePanel } from './value-panel';

interface FillValueProps {
  entry: EditedEntry;
  /** what is missing; for a number with the dimension, where the attribute has one */
  attribute: Pick<RegistryAttribute, 'key' | 'names' | 'kind' | 'dimension'>;
  /** a number in whose unit the missing one likely is */
  like?: NumberValue | null;
  /** instead of `onClose`, once there is a value */
  onDone?: () => void;
  onClose: () => void;
}

/** The editor of a value of a known attribute that an entry does not have yet. */
export function FillValue({ entry, attribute, like, onDone, onClose }: FillValueProps) {
  const [initial] = useState(() => emptyContent(attribute.kind, attribute.dimension ?? like?.dimension, like?.unit));
  return (
    <ValuePanel entry={entry} attribute={attribute} seen={null} initial={initial} onDone={onDone} onClose={onClose} />
  );
}

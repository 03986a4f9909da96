import { type AttributeKind, validateAttributeName } from '@pkyx/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../lib/api-client';
import type { Attribute, RegistryAttribute } from '../../../lib/api-types';
import { HeldEdit, tellHeld } from '../../../lib/held-edit';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { useAnnounceEdit } from '../panel/use-announce-edit';
import { addValue } from '../api/values';
import { emptyDraft } from '../rules/value-draft';
import { emptyContent } from '../rules/value-form-content';
import { useValueForm } from '../use-value-form';
import { usePickedAttribute } from './use-picked-attribute';

interface NewValueOptions {
  slug: string;
  initial: RegistryAttribute | null;
  onAdded: () => void;
}

/** A value that is added: which attribute it is of, of what kind, and what it says. A known attribute decides the kind. */
export function useNewValue({ slug, initial, onAdded }: NewValueOptions) {
  const queryClient = useQueryClient();
  const announce = useAnnounceEdit();
  const picked = usePickedAttribute(initial);
  const { name, attribute } = picked;
  const [chosenKind, chooseKind] = useState<AttributeKind>('text');
  const kind = attribute?.kind ?? chosenKind;
  const dimension = attribute?.dimension ?? null;

  const form = useValueForm({
    initial: emptyContent(initial?.kind ?? 'text', initial?.dimension),
    beside: { parts: ['name', 'key', 'kind'], check: () => validateAttributeName(name) },
    send: async (input) => {
      try {
        return await addValue(slug, attribute ? { ...input, key: attribute.key, kind } : { ...input, name, kind });
      } catch (error) {
        if (!(error instanceof HeldEdit)) throw error;
        tellHeld();
        return null;
      }
    },
    onDone: async (after: Tagged<Attribute> | null) => {
      if (after) await refreshAfterWrite(queryClient);
      onAdded();
      if (after) announce({ place: { slug, key: after.data.key, kind }, names: after.data.names, before: null, after });
    },
  });

  const { draft } = form.content;
  if (draft.kind !== kind) {
    form.change({ draft: emptyDraft(kind, dimension) });
  } else if (draft.kind === 'number' && dimension !== null && draft.dimension !== dimension) {
    form.change({ draft: { ...draft, dimension, unit: null } });
  }

  return { picked, kind, chooseKind, form };
}

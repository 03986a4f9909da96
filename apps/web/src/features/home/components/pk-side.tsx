import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntryCombobox } from '../../../components/entry-combobox/entry-combobox';
import type { EntrySummary } from '../../../lib/api-types';
import type { Side } from '../hooks/pk-sides';
import classes from './pk-box.module.css';

interface PkSideProps {
  side: Side;
  index: number;
  count: number;
  messagesId: string;
  onType: (text: string, composing: boolean) => void;
  onPick: (entry: EntrySummary) => void;
  onRemove: () => void;
}

/** One field of the box. */
export function PkSide({ side, index, count, messagesId, onType, onPick, onRemove }: PkSideProps) {
  const { t } = useTranslation('home');
  return (
    <div className={classes.side} data-invalid={side.problem !== null || undefined}>
      <EntryCombobox
        className={classes.input}
        label={t('box.side', { number: index + 1 })}
        placeholder={t(placeholderOf(index))}
        text={side.text}
        onType={onType}
        onPick={onPick}
        onEraseEmpty={index > 0 ? onRemove : undefined}
        invalid={side.problem !== null}
        describedBy={side.problem ? messagesId : undefined}
      />
      {count > 2 && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          className={classes.remove}
          aria-label={t('box.remove', { number: index + 1 })}
          onClick={onRemove}
        >
          <IconX size={18} />
        </ActionIcon>
      )}
    </div>
  );
}

function placeholderOf(index: number) {
  if (index === 0) return 'box.first';
  return index === 1 ? 'box.second' : 'box.further';
}

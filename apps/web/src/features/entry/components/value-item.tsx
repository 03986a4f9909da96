import { ActionIcon, Anchor, Skeleton } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EditValue } from '../../../components/value-editor/lazy-editors';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import { SourcesButton } from '../../../components/value/sources-button';
import type { Attribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './values.module.css';

interface ValueItemProps {
  entry: { slug: string; name: string };
  attribute: Attribute;
  units: ReaderSystem;
  editing: boolean;
  onEdit: () => void;
  onClose: () => void;
}

/** One value under its name. A double click, the button beside it, or Enter on it opens its editor in its place. */
export function ValueItem({ entry, attribute, units, editing, onEdit, onClose }: ValueItemProps) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const button = useFocusAfter(editing);
  const name = localized(attribute.names, locale);
  const others = attribute.alternatives?.length ?? 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) onEdit();
  };

  return (
    <div className={classes.item} data-editing={editing || undefined}>
      <dt className={classes.label}>{name}</dt>
      <dd className={classes.value}>
        {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- a shortcut; the button beside it does the same */}
        <div className={classes.content} tabIndex={-1} onDoubleClick={onEdit} onKeyDown={onKeyDown}>
          <AttributeValueView attribute={attribute} units={units} />
          <SourcesButton attribute={attribute} entry={entry} onEdit={onEdit} />
          {others > 0 && (
            <Anchor component="button" className={classes.others} onClick={onEdit}>
              {t('alternatives', { count: others })}
            </Anchor>
          )}
        </div>
        <ActionIcon
          ref={button}
          className={classes.edit}
          variant="subtle"
          color="gray"
          size={28}
          aria-label={t('editValue', { attribute: name })}
          title={t('editValue', { attribute: name })}
          onClick={onEdit}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        {editing && (
          <div className={classes.editor}>
            <Suspense fallback={<Skeleton height={160} radius="md" />}>
              <EditValue entry={entry} attribute={attribute} onClose={onClose} />
            </Suspense>
          </div>
        )}
      </dd>
    </div>
  );
}

/** Gives the focus to an element when what it opened is closed. */
function useFocusAfter(open: boolean) {
  const element = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) element.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return element;
}

import { Button } from '@mantine/core';
import { MOST_SOURCES } from '@pkyx/domain';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultAt } from '../rules/faults';
import { newSource, type SourceDraft } from '../rules/source-draft';
import { SourceFields } from './source-fields';
import classes from './sources.module.css';

interface SourcesFieldProps {
  sources: readonly SourceDraft[];
  onChange: (sources: SourceDraft[]) => void;
  faults: Faults;
}

/** Where a value comes from: any number of sources up to the most that one may cite, folded away until they are looked at. */
export function SourcesField({ sources, onChange, faults }: SourcesFieldProps) {
  const { t } = useTranslation('editor');
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const count = useRef(sources.length);
  // A source that was just added is the one to be written.
  useEffect(() => {
    const grown = sources.length > count.current;
    count.current = sources.length;
    if (grown) list.current?.querySelector<HTMLInputElement>('fieldset:last-of-type input')?.focus();
  }, [sources.length]);
  const atFault = Object.keys(faults).some((field) => field.startsWith('sources'));
  const fault = faultAt(faults, 'sources');
  const add = () => {
    setOpen(true);
    onChange([...sources, newSource()]);
  };

  const content = (
    <div className={classes.sources} ref={list}>
      {sources.map((source, index) => (
        <SourceFields
          key={index}
          number={index + 1}
          path={`sources/${index}`}
          source={source}
          faults={faults}
          onChange={(changed) => onChange(sources.with(index, changed))}
          onRemove={() => onChange(sources.toSpliced(index, 1))}
        />
      ))}
      {fault && (
        <p className={classes.fault} role="alert">
          {fault}
        </p>
      )}
      <Button
        className={classes.add}
        variant="subtle"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={sources.length >= MOST_SOURCES}
        onClick={add}
      >
        {t(sources.length === 0 ? 'sources.add' : 'sources.addAnother')}
      </Button>
    </div>
  );
  if (sources.length === 0) return content;
  return (
    <details className={classes.fold} open={open || atFault} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('sources.count', { count: sources.length })}</summary>
      {content}
    </details>
  );
}

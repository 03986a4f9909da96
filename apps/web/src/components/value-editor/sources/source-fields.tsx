import { CloseButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Faults, faultAt } from '../rules/faults';
import type { SourceDraft } from '../rules/source-draft';
import classes from './sources.module.css';

interface SourceFieldsProps {
  /** from 1 */
  number: number;
  /** of this source in the request */
  path: string;
  source: SourceDraft;
  faults: Faults;
  onChange: (source: SourceDraft) => void;
  onRemove: () => void;
}

/** One source: a web address, a citation, or both, with its dates. */
export function SourceFields({ number, path, source, faults, onChange, onRemove }: SourceFieldsProps) {
  const { t } = useTranslation('editor');
  const field = (name: keyof SourceDraft) => ({
    size: 'sm',
    label: t(`sources.${name}`),
    value: source[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...source, [name]: event.target.value }),
    error: faultAt(faults, `${path}/${name}`),
  });
  const fault = faultAt(faults, path);

  return (
    <fieldset className={classes.source}>
      <legend>{t('sources.title', { number })}</legend>
      <CloseButton className={classes.remove} aria-label={t('sources.remove', { number })} onClick={onRemove} />
      <TextInput {...field('url')} className={classes.whole} type="url" inputMode="url" placeholder="https://" />
      <TextInput {...field('citation')} className={classes.whole} placeholder={t('sources.citationExample')} />
      <TextInput {...field('retrievedOn')} type="date" />
      <TextInput {...field('asOf')} placeholder="2025-09" inputMode="numeric" />
      {fault && (
        <p className={classes.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

import '@mantine/core/styles/Combobox.css';
import { Autocomplete } from '@mantine/core';
import { findDimension } from '@pkyx/domain';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './adding.module.css';
import { AttributeChips } from './attribute-chips';
import type { PickedAttribute } from './use-picked-attribute';

interface AttributePickerProps {
  picked: PickedAttribute;
  error?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** The name of an attribute. While it is typed, known ones are offered, so that one thing does not get two names. */
export function AttributePicker({ picked, error, ref }: AttributePickerProps) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const { name, attribute, offered, type, choose } = picked;
  const byKey = (key: string) => offered.find((known) => known.key === key);

  return (
    <div>
      <Autocomplete
        ref={ref}
        size="md"
        label={t('attribute.name')}
        placeholder={t('attribute.placeholder')}
        autoComplete="off"
        maxLength={200}
        error={error}
        value={name}
        onChange={type}
        data={offered.map((known) => ({ value: known.key, label: localized(known.names, locale) }))}
        filter={({ options }) => options}
        onOptionSubmit={(key) => {
          const known = byKey(key);
          if (known) choose(known);
        }}
        renderOption={({ option }) => {
          const known = byKey(option.value);
          return known && <KnownAttribute attribute={known} />;
        }}
      />
      {attribute ? (
        <p className={classes.hint} role="status">
          {knownAs(picked, locale)
            ? t('attribute.known', { name: localized(attribute.names, locale) })
            : t('attribute.knownAs', { typed: name.trim(), name: localized(attribute.names, locale) })}{' '}
          <KindOf attribute={attribute} />
        </p>
      ) : (
        <AttributeChips label={t('attribute.similar')} attributes={picked.similar} onChoose={choose} />
      )}
    </div>
  );
}

function KnownAttribute({ attribute }: { attribute: RegistryAttribute }) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const other = localized(attribute.names, locale === 'zh' ? 'en' : 'zh');
  return (
    <span className={classes.known}>
      <span>
        {localized(attribute.names, locale)}
        <span className={classes.other}>{other}</span>
      </span>
      <span className={classes.about}>
        <KindOf attribute={attribute} /> · {t('attribute.uses', { uses: attribute.uses })}
      </span>
    </span>
  );
}

/** "Number · Length": what values of the attribute are. */
function KindOf({ attribute }: { attribute: RegistryAttribute }) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const dimension = attribute.dimension && findDimension(attribute.dimension);
  return (
    <>
      {t(`kinds.${attribute.kind}`)}
      {dimension && ` · ${localized(dimension.names, locale)}`}
    </>
  );
}

/** Whether the attribute is called as it was typed. */
function knownAs({ name, attribute }: PickedAttribute, locale: 'zh' | 'en'): boolean {
  return attribute !== null && localized(attribute.names, locale) === name.trim();
}

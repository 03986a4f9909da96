import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ATTRIBUTE_KINDS, type AttributeKind, listDimensions } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';

interface Meaning {
  kind: AttributeKind;
  dimension: string;
}

/** What values of the attribute are: fixed as soon as there is one, and then it says why. */
export function MeaningFields<Values extends Meaning>({
  form,
  uses,
}: {
  form: UseFormReturnType<Values>;
  uses: number;
}) {
  const { t } = useTranslation(['registryEditing', 'registry']);
  const { locale } = useLocale();
  const inUse = uses > 0;
  return (
    <>
      <NativeSelect
        label={t('kind', { ns: 'registry' })}
        description={inUse ? t('meaning.inUse', { count: uses }) : t('meaning.free')}
        disabled={inUse}
        data={ATTRIBUTE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`, { ns: 'registry' }) }))}
        {...form.getInputProps('kind')}
      />
      {form.getValues().kind === 'number' && (
        <NativeSelect
          label={t('dimension', { ns: 'registry' })}
          disabled={inUse}
          data={[
            { value: '', label: t('meaning.chooseDimension'), disabled: true },
            ...listDimensions().map(({ key, names }) => ({ value: key, label: localized(names, locale) })),
          ]}
          {...form.getInputProps('dimension')}
        />
      )}
    </>
  );
}

import { ATTRIBUTE_GROUPS, type AttributeKind, type Direction, findDimension } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { attributeAddress } from '../../../../lib/addresses';
import type { RegistryRevision } from '../../../../lib/api-types';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';

type Said = NonNullable<RegistryRevision['changes'][number]['before']>;

/** One side of a change in words. */
export function SaidValue({ field, value }: { field: string; value: Said }) {
  const { t } = useTranslation(['registryEditing', 'registry']);
  const { locale } = useLocale();
  if (Array.isArray(value)) return <bdi>{value.join(t('history.separator'))}</bdi>;
  if (typeof value === 'object') return <bdi>{[...new Set([value.zh, value.en])].filter(Boolean).join(' / ')}</bdi>;
  switch (field) {
    case 'kind':
      return t(`kinds.${value as AttributeKind}`, { ns: 'registry' });
    case 'direction':
      return t(`directions.${value as Direction}`, { ns: 'registry' });
    case 'dimension': {
      const dimension = findDimension(value);
      return dimension ? localized(dimension.names, locale) : value;
    }
    case 'group': {
      const group = ATTRIBUTE_GROUPS.find(({ key }) => key === value);
      return group ? localized(group.names, locale) : value;
    }
    case 'mergedInto':
      return <Link to={attributeAddress(value)}>{value}</Link>;
    default:
      return <bdi>{value}</bdi>;
  }
}

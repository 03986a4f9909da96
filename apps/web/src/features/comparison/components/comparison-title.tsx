import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../components/page-title';
import { formatExactly } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';

interface ComparisonTitleProps {
  /** of the sides, in order */
  names: string[];
  /** the moment that they are shown as of; null: as they are now */
  asOf: string | null;
}

/** The heading of the page, which the names above the columns say to who sees them. */
export function ComparisonTitle({ names, asOf }: ComparisonTitleProps) {
  const { t } = useTranslation('comparison');
  const { t: ofPast } = useTranslation('asOf');
  const { locale } = useLocale();
  const joined = names.join(t('joiner'));
  const title = asOf === null ? joined : ofPast('pageTitle', { names: joined, moment: formatExactly(asOf, locale) });
  return (
    <VisuallyHidden>
      <PageTitle>{title}</PageTitle>
    </VisuallyHidden>
  );
}

import { useTranslation } from 'react-i18next';
import { ExportLinks } from '../../../components/export-links';
import { MembersOnly } from '../../../components/members-only';
import { PageTitle } from '../../../components/page-title';
import { Section } from '../../../components/section';
import { ImportPanel } from './import-panel';

/** Entries into the wiki and out of it, as files. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Section title={t('import.title')} lead={t('import.lead')}>
        <MembersOnly>
          <ImportPanel />
        </MembersOnly>
      </Section>
      <Section title={t('export.title')} lead={t('export.lead')}>
        <ExportLinks />
      </Section>
    </>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

/** Leads from a comparison as of a moment to the same one of the present. */
export function ShowNow() {
  const { t } = useTranslation('asOf');
  const { pathname, search } = useLocation();
  const parameters = new URLSearchParams(search);
  parameters.delete('at');
  return (
    <Button component={Link} to={{ pathname, search: parameters.toString() }} variant="default" size="sm">
      {t('showNow')}
    </Button>
  );
}

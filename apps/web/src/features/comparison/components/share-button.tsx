import { Button } from '@mantine/core';
import { IconShare2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../lib/api-types';
import { needTexts } from '../../../lib/i18n';

const ShareDialog = lazy(async () => {
  const [{ ShareDialog: Dialog }] = await Promise.all([import('../share/share-dialog'), needTexts('sharing')]);
  return { default: Dialog };
});

/** Opens the ways to share a comparison; they are fetched when that first happens. */
export function ShareButton({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('comparison');
  const [state, setState] = useState<'unused' | 'opened' | 'closed'>('unused');
  return (
    <>
      <Button
        variant="default"
        size="sm"
        aria-haspopup="dialog"
        leftSection={<IconShare2 size={16} aria-hidden />}
        onClick={() => setState('opened')}
      >
        {t('share')}
      </Button>
      {state !== 'unused' && (
        <Suspense>
          <ShareDialog comparison={comparison} opened={state === 'opened'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconCopy, IconScale, IconStack2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMessage } from '../../../components/state-message';
import { comparisonAddress } from '../../../lib/addresses';
import type { SideActions } from '../hooks/use-side-actions';
import { MAX_SIDES } from '../rules/sides';

interface SidesProps {
  sides: string[];
  actions: SideActions;
}

/** Nobody or only one to compare yet. */
export function TooFewSides({ sides, actions }: SidesProps) {
  const { t } = useTranslation('comparison');
  const [only] = sides;
  return (
    <StateMessage
      order={1}
      icon={<IconScale size={30} />}
      title={only === undefined ? t('chooseNone') : t('chooseTitle', { name: only })}
      text={only === undefined ? undefined : t('chooseText')}
      action={<Button onClick={actions.askToAdd}>{t('choose')}</Button>}
    />
  );
}

export function RepeatedSide({ slug, sides, actions }: SidesProps & { slug: string }) {
  const { t } = useTranslation('comparison');
  return (
    <StateMessage
      order={1}
      icon={<IconCopy size={30} />}
      title={t('repeatedTitle', { name: slug })}
      text={t('repeatedText')}
      action={<Button onClick={() => actions.askToReplace(sides.lastIndexOf(slug))}>{t('replaceOne')}</Button>}
    />
  );
}

export function TooManySides({ sides }: { sides: string[] }) {
  const { t } = useTranslation('comparison');
  return (
    <StateMessage
      order={1}
      icon={<IconStack2 size={30} />}
      title={t('tooManyTitle')}
      text={t('tooManyText', { count: sides.length })}
      action={
        <Button component={Link} to={comparisonAddress(sides.slice(0, MAX_SIDES))}>
          {t('showFirst')}
        </Button>
      }
    />
  );
}

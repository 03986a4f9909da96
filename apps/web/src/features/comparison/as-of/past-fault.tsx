import { IconCalendarQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message';
import { formatExactly } from '../../../lib/format';
import type { ProblemError } from '../../../lib/problem';
import { useLocale } from '../../../lib/use-locale';
import { ShowNow } from './show-now';

interface MissingThenProps {
  /** the side that was not there */
  name: string;
  at: string;
}

/** One of the entries was not there at the moment asked for. */
export function MissingThen({ name, at }: MissingThenProps) {
  const { t } = useTranslation('asOf');
  const { locale } = useLocale();
  return (
    <StateMessage
      order={1}
      icon={<IconCalendarQuestion size={30} />}
      title={t('missingTitle', { name })}
      text={t('missingText', { moment: formatExactly(at, locale) })}
      action={<ShowNow />}
    />
  );
}

/** The address names no moment, or one that is to come. */
export function NoMoment({ problem }: { problem: ProblemError }) {
  const { t } = useTranslation('asOf');
  return (
    <StateMessage
      order={1}
      icon={<IconCalendarQuestion size={30} />}
      title={t('noMomentTitle')}
      text={problem.detail}
      action={<ShowNow />}
    />
  );
}

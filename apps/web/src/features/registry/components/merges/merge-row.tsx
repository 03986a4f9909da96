import { Anchor, Button, Progress } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormFailure } from '../../../../components/form/form-failure';
import { attributeAddress } from '../../../../lib/addresses';
import type { Merge } from '../../../../lib/api-types';
import { formatMoment } from '../../../../lib/format';
import { useSession } from '../../../../lib/session/use-session';
import { useLocale } from '../../../../lib/use-locale';
import { undoMerge } from '../../api/merges';
import { useRegistryRefresh } from '../../api/use-registry-refresh';
import classes from './merges.module.css';

/** One merge: which way, by whom, how far; a moderator can undo it. */
export function MergeRow({ merge, seenFrom }: { merge: Merge; seenFrom: string }) {
  const { t } = useTranslation('registryEditing');
  const { locale } = useLocale();
  const { user } = useSession();
  const refresh = useRegistryRefresh();
  const undoing = useMutation({
    mutationFn: () => undoMerge(merge),
    networkMode: 'always',
    onSuccess: refresh,
  });
  const mayUndo = user !== null && user.role !== 'member' && merge.undoneAt === null;
  const other = merge.from === seenFrom ? merge.into : merge.from;
  const way = merge.from === seenFrom ? 'outward' : 'inward';

  return (
    <li className={classes.merge}>
      <p className={classes.head}>
        <span>
          {t(`merge.${way}`)}{' '}
          {way === 'inward' && merge.undoneAt === null ? (
            // Its page leads here.
            <strong>{other}</strong>
          ) : (
            <Anchor component={Link} to={attributeAddress(other)}>
              {other}
            </Anchor>
          )}
        </span>
        <span className={classes.quiet}>
          {t('merge.by', { member: merge.by ?? t('history.deletedMember'), when: formatMoment(merge.at, locale) })}
        </span>
      </p>
      {merge.comment && <p className={classes.comment}>{merge.comment}</p>}
      <MergeProgress merge={merge} />
      {mayUndo && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          loading={undoing.isPending}
          onClick={() => undoing.mutate()}
        >
          {t('merge.undo')}
        </Button>
      )}
      <FormFailure failure={undoing.error} />
    </li>
  );
}

function MergeProgress({ merge: { state, undoneAt, entries, total } }: { merge: Merge }) {
  const { t } = useTranslation('registryEditing');
  if (state === 'done') return <p className={classes.quiet}>{t('merge.done', { count: entries })}</p>;
  if (state === 'undone') return <p className={classes.quiet}>{t('merge.undone', { count: entries })}</p>;
  const label = t(undoneAt === null ? 'merge.running' : 'merge.undoing', { entries, total });
  const percent = total === 0 ? 100 : Math.min(100, (entries / total) * 100);
  return (
    <>
      <p role="status">{label}</p>
      <Progress value={percent} aria-label={label} />
    </>
  );
}

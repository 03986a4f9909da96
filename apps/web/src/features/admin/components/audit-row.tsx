import { useTranslation } from 'react-i18next';
import type { AuditItem } from '../../../lib/api-types';
import { formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import list from '../../../components/row-list.module.css';
import classes from './admin.module.css';

const ACTIONS = {
  'user.create': 'create',
  'user.role': 'role',
  'user.block': 'block',
  'user.unblock': 'unblock',
  'user.rollback': 'rollback',
  'site.change': 'site',
  'entry.protect': 'protect',
  'type.approval': 'approval',
  'proposal.approve': 'approve',
  'proposal.reject': 'reject',
  'attribute.merge': 'merge',
  'attribute.merge-undo': 'unmerge',
  'comment.delete': 'deleteComment',
  'comment.restore': 'restoreComment',
} as const;

const isKnown = (action: string): action is keyof typeof ACTIONS => Object.hasOwn(ACTIONS, action);

/** One thing that somebody with a role did. Of actions that the page has no words for, it shows the code. */
export function AuditRow({ item }: { item: AuditItem }) {
  const { t } = useTranslation('admin');
  const { locale } = useLocale();
  const action = isKnown(item.action) ? t(`audit.action.${ACTIONS[item.action]}`) : item.action;
  return (
    <li className={list.row}>
      <time className={classes.when} dateTime={item.at} title={new Date(item.at).toLocaleString(locale)}>
        {formatMoment(item.at, locale)}
      </time>
      <div className={classes.what}>
        <p>
          <strong>{item.actor ?? t('audit.operator')}</strong> {action} <strong>{item.target}</strong>
        </p>
        <p className={classes.detail}>{detailsOf(item.details)}</p>
      </div>
    </li>
  );
}

/** For example `from: member, to: admin`; what was left empty is left out. */
function detailsOf(details: Record<string, unknown>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}

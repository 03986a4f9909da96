import { useTranslation } from 'react-i18next';
import type { Role } from '../lib/api-types';
import classes from './role-badge.module.css';

/** What a member may do beyond others; most may nothing, and have no badge. */
export function RoleBadge({ role }: { role: Role }) {
  const { t } = useTranslation('profile');
  if (role === 'member') return null;
  return <span className={classes.badge}>{t(`role.${role}`)}</span>;
}

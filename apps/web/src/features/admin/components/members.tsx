import '@mantine/core/styles/Checkbox.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberFilter } from '../api/members';
import classes from './admin.module.css';
import { MemberList } from './member-list';
import { ROLES } from './roles';

/** Finds members, to give them a role or block them. */
export function Members() {
  const { t } = useTranslation('admin');
  const [filter, setFilter] = useState<MemberFilter>({ q: '', role: null, blocked: false });
  const [wanted] = useDebouncedValue(filter, 250);
  const change = (part: Partial<MemberFilter>) => setFilter((current) => ({ ...current, ...part }));

  return (
    <>
      <div className={classes.filters} role="search" aria-label={t('section.members')}>
        <TextInput
          className={classes.search}
          label={t('members.search')}
          value={filter.q}
          onChange={(event) => change({ q: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('members.role')}
          data={[
            { value: '', label: t('members.anyRole') },
            ...ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
          ]}
          value={filter.role ?? ''}
          onChange={({ currentTarget: { value } }) => change({ role: ROLES.find((role) => role === value) ?? null })}
        />
        <Checkbox
          className={classes.check}
          label={t('members.blockedOnly')}
          checked={filter.blocked}
          onChange={(event) => change({ blocked: event.currentTarget.checked })}
        />
      </div>
      <MemberList filter={wanted} />
    </>
  );
}

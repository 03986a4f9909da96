import { Anchor, Button, TextInput } from '@mantine/core';
import type { SubmitEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addressOf, type ChangeFilters, isFiltered } from '../rules/filters';
import classes from './changes-page.module.css';

/** By whom, and since when. */
export function ChangeFilterForm({ filters }: { filters: ChangeFilters }) {
  const { t } = useTranslation('changes');
  const navigate = useNavigate();

  const apply: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault();
    const { user, since } = event.currentTarget.elements as unknown as Record<'user' | 'since', HTMLInputElement>;
    void navigate(addressOf({ ...filters, user: user.value.trim() || null, since: since.value || null }));
  };

  return (
    <form className={classes.form} onSubmit={apply} role="search" aria-label={t('filters')}>
      <TextInput
        name="user"
        label={t('user')}
        placeholder={t('userPlaceholder')}
        maxLength={100}
        autoComplete="off"
        defaultValue={filters.user ?? ''}
      />
      <TextInput name="since" type="date" label={t('since')} defaultValue={filters.since ?? ''} />
      <Button type="submit" variant="default" size="md">
        {t('apply')}
      </Button>
      {isFiltered(filters) && (
        <Anchor component={Link} to="/changes" className={classes.clear}>
          {t('clear')}
        </Anchor>
      )}
    </form>
  );
}

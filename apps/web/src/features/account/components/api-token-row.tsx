import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FocusedButton } from '../../../components/focused-button';
import type { ApiToken } from '../../../lib/api-types';
import { formatDate } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import list from '../../../components/row-list.module.css';
import classes from './account.module.css';

interface ApiTokenRowProps {
  token: ApiToken;
  busy: boolean;
  onEnd: () => void;
}

/** A token, which can be ended: its scripts stop working, so it asks. */
export function ApiTokenRow({ token, busy, onEnd }: ApiTokenRowProps) {
  const { t } = useTranslation(['account', 'common']);
  const { locale } = useLocale();
  const [asking, setAsking] = useState(false);
  return (
    <li className={list.row}>
      <div className={classes.what}>
        <p>{token.name}</p>
        <p className={classes.detail}>
          {token.scopes.map((scope) => t(`tokens.scope.${scope}`)).join(' · ')}
          {' · '}
          {t('tokens.expires', { date: formatDate(token.expiresAt, locale) })}
        </p>
      </div>
      {asking ? (
        <div className={classes.buttons}>
          <FocusedButton size="xs" color="red" loading={busy} onClick={onEnd}>
            {t('tokens.endConfirm')}
          </FocusedButton>
          <Button size="xs" variant="default" onClick={() => setAsking(false)}>
            {t('common:form.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          size="xs"
          variant="default"
          aria-label={t('tokens.endOf', { name: token.name })}
          onClick={() => setAsking(true)}
        >
          {t('tokens.end')}
        </Button>
      )}
    </li>
  );
}

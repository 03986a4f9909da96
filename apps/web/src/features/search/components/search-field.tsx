import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { searchAddress } from '../../../lib/addresses';
import classes from './search-page.module.css';

export function SearchField({ text }: { text: string }) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(text);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') void navigate(searchAddress(typed.trim()));
      }}
    >
      <TextInput
        className={classes.field}
        size="md"
        type="search"
        maxLength={200}
        aria-label={t('field')}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={18} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoFocus={text === ''}
      />
      <Button type="submit" size="md">
        {t('submit')}
      </Button>
    </form>
  );
}

import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EntryCombobox } from '../../components/entry-combobox/entry-combobox';
import { entryAddress, searchAddress } from '../../lib/addresses';
import classes from './header-search.module.css';
import { useSlashKey } from './use-slash-key';

/** Looks up entries from any page: a suggestion leads to its entry, Enter to all results. */
export function HeaderSearch({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  useEffect(() => {
    if (open) input.current?.focus();
  }, [open]);

  const search = () => {
    if (text.trim() === '') return;
    input.current?.blur();
    void navigate(searchAddress(text.trim()));
  };

  return (
    <form
      role="search"
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <IconSearch className={classes.icon} size={18} aria-hidden />
      <EntryCombobox
        ref={input}
        label={t('frame.searchPlaceholder')}
        placeholder={t('frame.searchPlaceholder')}
        className={classes.input}
        text={text}
        onType={setText}
        onPick={(entry) => {
          setText('');
          input.current?.blur();
          void navigate(entryAddress(entry.slug));
        }}
      />
      <kbd className={classes.key} aria-hidden>
        /
      </kbd>
    </form>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchItem } from '../../lib/api-types';
import { SuggestionList } from './suggestion-list';
import classes from './entry-combobox.module.css';
import { useSuggestionKeys } from './use-suggestion-keys';
import { useSuggestions } from './use-suggestions';

interface EntryComboboxProps {
  /** names the field for screen readers */
  label: string;
  text: string;
  onType: (text: string, composing: boolean) => void;
  /** a suggestion was chosen, by pointer or Enter; Enter without one submits the form around the field */
  onPick: (entry: SearchItem) => void;
  /** Backspace in an empty field */
  onEraseEmpty?: () => void;
  placeholder?: string;
  className?: string;
  ref?: Ref<HTMLInputElement>;
  invalid?: boolean;
  describedBy?: string;
  /** gets the focus when the dialog around it opens */
  initialFocus?: boolean;
  id?: string;
}

/** A text field that suggests entries while one types. */
export function EntryCombobox(props: EntryComboboxProps) {
  const {
    label,
    text,
    onType,
    onPick,
    onEraseEmpty,
    placeholder,
    className,
    ref,
    invalid,
    describedBy,
    initialFocus,
    id,
  } = props;
  const { t } = useTranslation();
  const listId = useId();
  const suggestions = useSuggestions(text);
  const keys = useSuggestionKeys(suggestions.items, onPick);
  const open = keys.open && suggestions.items.length > 0;

  return (
    <div className={classes.box}>
      <input
        ref={ref}
        id={id}
        className={className}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={200}
        data-autofocus={initialFocus}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && keys.active >= 0 ? optionId(listId, keys.active) : undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          keys.show();
          onType(event.target.value, isComposing(event.nativeEvent));
        }}
        onCompositionEnd={(event) => onType(event.currentTarget.value, false)}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && text === '') onEraseEmpty?.();
          keys.onKeyDown(event);
        }}
        onBlur={keys.hide}
      />
      <VisuallyHidden role="status">
        {open ? t('suggestions.count', { count: suggestions.items.length }) : ''}
      </VisuallyHidden>
      {open && (
        <SuggestionList
          id={listId}
          optionId={(index) => optionId(listId, index)}
          items={suggestions.items}
          active={keys.active}
          onPick={keys.pick}
        />
      )}
    </div>
  );
}

const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** While an input method is open, what stands in the field is not yet what the reader means. */
function isComposing(event: Event): boolean {
  return 'isComposing' in event && event.isComposing === true;
}

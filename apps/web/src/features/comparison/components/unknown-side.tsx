import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CreateEntryLink } from '../../../components/create-entry-link';
import { EntryChoices } from '../../../components/entry-picker/entry-choices';
import { StateMessage } from '../../../components/state-message';
import { searchAddress } from '../../../lib/addresses';
import { suggestionsQuery } from '../../../lib/suggestions-query';
import type { SideActions } from '../hooks/use-side-actions';
import { MIN_SIDES } from '../rules/sides';
import classes from './comparison.module.css';

interface UnknownSideProps {
  /** the place of the side that does not exist */
  index: number;
  sides: string[];
  actions: SideActions;
}

/** One of the entries does not exist: says which, offers what it may have meant, another search, or to go on without it. */
export function UnknownSide({ index, sides, actions }: UnknownSideProps) {
  const { t } = useTranslation('comparison');
  const name = sides[index] ?? '';
  const { data: suggestions } = useQuery(suggestionsQuery(name));
  const candidates = suggestions?.items.filter(({ slug }) => !sides.includes(slug)) ?? [];

  return (
    <>
      <StateMessage
        order={1}
        icon={<IconMapQuestion size={30} />}
        title={t('notFoundTitle', { name })}
        text={t('notFoundText')}
        action={
          <>
            <Button onClick={() => actions.askToReplace(index)}>{t('findAnother')}</Button>
            <Button component={Link} to={searchAddress(name)} variant="default">
              {t('searchFor', { name })}
            </Button>
            <CreateEntryLink name={name} />
            {sides.length > MIN_SIDES && (
              <Button variant="default" onClick={() => actions.remove(index)}>
                {t('without')}
              </Button>
            )}
          </>
        }
      />
      {candidates.length > 0 && (
        <div className={classes.candidates}>
          <EntryChoices
            heading={t('didYouMean')}
            entries={candidates}
            onPick={(slug) => actions.replace(index, slug)}
          />
        </div>
      )}
    </>
  );
}

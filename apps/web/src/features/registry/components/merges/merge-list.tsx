import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import { mergesQuery } from '../../api/merges';
import { MergeRow } from './merge-row';
import classes from './merges.module.css';

/** The merges of an attribute and how far they have come; nothing where there are none. */
export function MergeList({ attributeKey: key }: { attributeKey: string }) {
  const { t } = useTranslation('registryEditing');
  const queryClient = useQueryClient();
  const { data } = useQuery(mergesQuery(key));
  const merges = data?.items ?? [];
  const running = merges.some(({ state }) => state === 'running');

  useEffect(() => {
    // What the attribute says of its uses changes until all entries are realigned.
    if (!running) void queryClient.invalidateQueries({ queryKey: ['attributes', key], exact: true });
  }, [running, key, queryClient]);

  if (merges.length === 0) return null;
  return (
    <Section title={t('merge.list')}>
      <ul className={classes.list}>
        {merges.map((merge) => (
          <MergeRow key={merge.id} merge={merge} seenFrom={key} />
        ))}
      </ul>
    </Section>
  );
}

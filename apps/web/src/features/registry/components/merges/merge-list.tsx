import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
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

  const wasRunning = useRef(false);
  useEffect(() => {
    // Only then does the attribute say how many entries use it.
    if (wasRunning.current && !running)
      void queryClient.invalidateQueries({ queryKey: ['attributes', key], exact: true });
    wasRunning.current = running;
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

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../lib/api-types';
import { localized } from '../../lib/localized';
import { typesQuery } from '../../lib/types-query';
import { useLocale } from '../../lib/use-locale';
import { AttributeValueView } from '../value/attribute-value-view';
import { formatDateText } from '../value/date-value-text';
import { webAddress } from '../value/web-address';
import classes from './changes.module.css';
import type { DiffLine } from './diff-lines';

/** What one side of a change says. */
export function DiffSide({ line, side }: { line: DiffLine; side: 'before' | 'after' }) {
  const { t } = useTranslation('changes');
  switch (line.part) {
    case 'value': {
      const said = line[side];
      return said && <AttributeValueView attribute={said} />;
    }
    case 'sources':
      return <Sources sources={line[side] ?? []} />;
    case 'type':
      return <TypeName slug={line[side] ?? ''} />;
    case 'aliases':
      return <bdi>{line[side]?.join(t('listSeparator'))}</bdi>;
    case 'title':
    case 'note':
      return (
        <span className={classes.text} dir="auto">
          {line[side]}
        </span>
      );
  }
}

function TypeName({ slug }: { slug: string }) {
  const { locale } = useLocale();
  const { data } = useQuery(typesQuery());
  const type = data?.items.find((known) => known.slug === slug);
  return type ? localized(type.names, locale) : slug;
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <span className={classes.sources}>
      {sources.map((source, index) => (
        <SourceLine key={index} source={source} />
      ))}
    </span>
  );
}

function SourceLine({ source: { url, citation, asOf } }: { source: Source }) {
  const { locale } = useLocale();
  const address = url ? webAddress(url) : null;
  const name = citation || address?.hostname || url;
  const when = asOf ? ` (${formatDateText(asOf, locale)})` : '';
  return (
    <span className={classes.source}>
      {address ? (
        <a href={address.href} target="_blank" rel="noopener noreferrer ugc">
          {name}
        </a>
      ) : (
        name
      )}
      {when}
    </span>
  );
}

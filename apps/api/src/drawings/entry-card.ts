import type { Lettering, TextStyle } from '../common/lettering/lettering';
import { COLOURS, type Drawing, rectangle } from './drawing';
import { portrait, type Portrayed } from './portrait';
import { CARD, CARD_GROUND } from './card';

/** What the card of an entry says, ready to be set. */
export interface EntryCard extends Portrayed {
  type: string;
  facts: { label: string; value: string }[];
  site: string;
}

const MARGIN = 64;
const PICTURE = 400;
const COLUMN = MARGIN + PICTURE + 64;

/** A picture for links in other sites' pages: an entry with the values that tell most. */
export function drawEntryCard({ name, initial, picture, type, facts, site }: EntryCard, lettering: Lettering): Drawing {
  const room = CARD.width - COLUMN - MARGIN;
  const nameStyle: TextStyle = { size: 64, weight: 'bold', colour: COLOURS.text };
  const typeStyle: TextStyle = { size: 30, weight: 'regular', colour: COLOURS.dimmed };
  const mark: TextStyle = { size: 34, weight: 'bold', colour: COLOURS.accentText };
  const names = lettering.lines(name, nameStyle, room, 2);
  const shown = portrait({ initial, picture }, [MARGIN, 90, PICTURE, 400], lettering);
  const afterName = 110 + names.length * 78;
  return {
    width: CARD.width,
    height: CARD.height,
    scale: 1,
    shapes: [
      ...CARD_GROUND,
      ...shown.shapes,
      ...names.map((line, index) => lettering.draw(line, nameStyle, COLUMN, 150 + index * 78)),
      lettering.draw(lettering.fit(type, typeStyle, room), typeStyle, COLUMN, afterName + 24),
      ...facts.flatMap((fact, index) => drawFact(fact, afterName + 92 + index * 56, room, lettering)),
      lettering.draw(
        lettering.fit(site, mark, CARD.width - 2 * MARGIN),
        mark,
        CARD.width - MARGIN,
        CARD.height - MARGIN + 18,
        'end',
      ),
    ],
    pictures: shown.pictures,
  };
}

/** Label left, value right, a hairline below. */
function drawFact(
  { label, value }: EntryCard['facts'][number],
  baseline: number,
  room: number,
  lettering: Lettering,
): string[] {
  const labelStyle: TextStyle = { size: 28, weight: 'regular', colour: COLOURS.dimmed };
  const valueStyle: TextStyle = { size: 28, weight: 'bold', colour: COLOURS.text };
  return [
    lettering.draw(lettering.fit(label, labelStyle, room * 0.42), labelStyle, COLUMN, baseline),
    lettering.draw(lettering.fit(value, valueStyle, room * 0.54), valueStyle, COLUMN + room, baseline, 'end'),
    rectangle([COLUMN, baseline + 18, room, 1], COLOURS.hairline),
  ];
}

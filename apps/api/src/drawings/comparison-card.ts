import type { Lettering, TextStyle } from '../common/lettering/lettering';
import { circle, COLOURS, type Drawing, rectangle } from './drawing';
import { portrait, type Portrayed } from './portrait';
import { CARD, CARD_GROUND } from './card';

/** What the card of a comparison says, ready to be set. */
export interface ComparisonCard {
  /** `leads`: in how many rows it is the best, as a number and in words; null where there is no verdict */
  sides: (Portrayed & { leads: { count: number; text: string } | null })[];
  /** stands between two sides */
  versus: string;
  caption: string;
  site: string;
}

const MARGIN = 56;
const FOOT = 92;
const MOST_IN_ROW = 4;
/** Two of them leave room for what stands between. */
const WIDEST_PICTURE = 400;
const BAR = 16;
const SHARES = [COLOURS.accent, '#c9864a', '#5b7bb2', '#9a6bae', '#7d8f3f', '#b4576a', '#4f9bb8', '#8a8178'];

/** A picture for links in other sites' pages: who is compared, and who leads where. */
export function drawComparisonCard({ sides, versus, caption, site }: ComparisonCard, lettering: Lettering): Drawing {
  const rows = sides.length > MOST_IN_ROW ? 2 : 1;
  const columns = Math.ceil(sides.length / rows);
  const bar = leadBar(sides);
  const cell = {
    width: (CARD.width - 2 * MARGIN) / columns,
    height: (CARD.height - CARD.stripe - FOOT - (bar.length > 0 ? 2 * BAR : 0)) / rows,
  };
  const placed = sides.map((side, index) =>
    drawSide(
      side,
      {
        x: MARGIN + (index % columns) * cell.width,
        y: CARD.stripe + Math.floor(index / columns) * cell.height,
        ...cell,
        nameSize: nameSizeOf(sides.length),
      },
      lettering,
    ),
  );
  const foot: TextStyle = { size: 28, weight: 'regular', colour: COLOURS.dimmed };
  const mark: TextStyle = { size: 34, weight: 'bold', colour: COLOURS.accentText };
  const siteWidth = Math.min(lettering.width(site, mark), 360);
  return {
    width: CARD.width,
    height: CARD.height,
    scale: 1,
    shapes: [
      ...CARD_GROUND,
      ...placed.flatMap(({ shapes }) => shapes),
      ...(sides.length === 2 ? drawVersus(versus, lettering) : []),
      ...bar,
      lettering.draw(
        lettering.fit(caption, foot, CARD.width - 2 * MARGIN - siteWidth - 40),
        foot,
        MARGIN,
        CARD.height - FOOT / 2 + 10,
      ),
      lettering.draw(
        lettering.fit(site, mark, siteWidth + 1),
        mark,
        CARD.width - MARGIN,
        CARD.height - FOOT / 2 + 12,
        'end',
      ),
    ],
    pictures: placed.flatMap(({ pictures }) => pictures),
  };
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  nameSize: number;
}

/** Picture, name and in how many rows it leads, one below the other in the middle of the place. */
function drawSide(
  { name, initial, picture, leads }: ComparisonCard['sides'][number],
  { x, y, width, height, nameSize }: Place,
  lettering: Lettering,
): Pick<Drawing, 'shapes' | 'pictures'> {
  const nameStyle: TextStyle = { size: nameSize, weight: 'bold', colour: COLOURS.text };
  const leadsStyle: TextStyle = { size: Math.max(22, nameSize * 0.5), weight: 'regular', colour: COLOURS.dimmed };
  const room = width - 48;
  const names = lettering.lines(name, nameStyle, room, 2);
  const textHeight = names.length * nameSize * 1.25 + (leads ? leadsStyle.size * 1.7 : 0);
  const pictureHeight = Math.min(height - textHeight - 64, room * 0.66, 240);
  const top = y + (height - pictureHeight - textHeight - 20) / 2;
  const middle = x + width / 2;
  const frame = Math.min(room, WIDEST_PICTURE);
  const shown = portrait({ initial, picture }, [middle - frame / 2, top, frame, pictureHeight], lettering);
  const firstLine = top + pictureHeight + 20 + nameSize;
  const lastLine = firstLine + (names.length - 1) * nameSize * 1.25;
  return {
    shapes: [
      ...shown.shapes,
      ...names.map((line, index) =>
        lettering.draw(line, nameStyle, middle, firstLine + index * nameSize * 1.25, 'middle'),
      ),
      ...(leads
        ? [
            lettering.draw(
              lettering.fit(leads.text, leadsStyle, room),
              leadsStyle,
              middle,
              lastLine + leadsStyle.size * 1.7,
              'middle',
            ),
          ]
        : []),
    ],
    pictures: shown.pictures,
  };
}

function nameSizeOf(sides: number): number {
  if (sides === 2) return 56;
  return sides <= MOST_IN_ROW ? 40 : 30;
}

function drawVersus(versus: string, lettering: Lettering): string[] {
  const [x, y] = [CARD.width / 2, CARD.stripe + 180];
  const style: TextStyle = { size: 40, weight: 'bold', colour: COLOURS.onAccent };
  return [circle(x, y, 50, COLOURS.accent), lettering.draw(versus, style, x, y + 14, 'middle')];
}

/** The rows that somebody leads in, shared out along a bar. */
function leadBar(sides: ComparisonCard['sides']): string[] {
  const counts = sides.map(({ leads }) => leads?.count ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const length = CARD.width - 2 * MARGIN;
  let before = 0;
  return counts.flatMap((count, index) => {
    const x = MARGIN + (before / all) * length;
    before += count;
    if (count === 0) return [];
    return rectangle(
      [x, CARD.height - FOOT - BAR, (count / all) * length - 3, BAR],
      SHARES[index % SHARES.length] ?? COLOURS.accent,
      4,
    );
  });
}

import type { Lettering, TextStyle } from '../common/lettering/lettering';
import { checkMark, COLOURS, type Drawing, rectangle } from './drawing';
import { portrait, type Portrayed } from './portrait';

/** A comparison as a table, ready to be set. */
export interface ComparisonSheet {
  sides: Portrayed[];
  /** the verdict; empty where there is none */
  verdict: string;
  groups: { heading: string; rows: SheetRow[] }[];
  /** how many rows there was no room for, in words; empty where all are there */
  more: string;
  /** where it is from: address and day */
  origin: string;
  site: string;
}

interface SheetRow {
  label: string;
  cells: { text: string; best: boolean; missing: boolean }[];
}

const MARGIN = 32;
const LABEL = 200;
const PADDING = 12;
const HEAD = 128;
const LINE = 22;
const MOST_LINES = 3;
const FEW_SIDES = 4;

const LABEL_STYLE: TextStyle = { size: 15, weight: 'regular', colour: COLOURS.dimmed };
const CELL_STYLE: TextStyle = { size: 15, weight: 'regular', colour: COLOURS.text };
const BEST_STYLE: TextStyle = { size: 15, weight: 'bold', colour: COLOURS.accentText };
const HEADING_STYLE: TextStyle = { size: 14, weight: 'bold', colour: COLOURS.accentText };
const NAME_STYLE: TextStyle = { size: 18, weight: 'bold', colour: COLOURS.text };
const FOOT_STYLE: TextStyle = { size: 13, weight: 'regular', colour: COLOURS.dimmed };

/** The table of a comparison as a picture to keep or to send: sharp on dense screens while it has few sides. */
export function drawComparisonSheet(sheet: ComparisonSheet, lettering: Lettering): Drawing {
  const { sides, verdict, groups, more, origin, site } = sheet;
  const column = sides.length > FEW_SIDES ? 180 : 250;
  const width = 2 * MARGIN + LABEL + sides.length * column;
  const inside = width - 2 * MARGIN;
  const drawing: Drawing = { width, height: 0, scale: sides.length > FEW_SIDES ? 1 : 2, shapes: [], pictures: [] };
  let y = MARGIN;

  for (const [index, side] of sides.entries()) {
    const x = MARGIN + LABEL + index * column;
    const shown = portrait(side, [x + PADDING, y, column - 2 * PADDING, 64], lettering);
    drawing.pictures.push(...shown.pictures);
    const names = lettering.lines(side.name, NAME_STYLE, column - 2 * PADDING, 2);
    const lines = names.map((line, number) =>
      lettering.draw(line, NAME_STYLE, x + column / 2, y + 90 + number * LINE, 'middle'),
    );
    drawing.shapes.push(...shown.shapes, ...lines);
  }
  y += HEAD;

  for (const line of lettering.lines(verdict, CELL_STYLE, inside, MOST_LINES)) {
    y += LINE;
    drawing.shapes.push(lettering.draw(line, CELL_STYLE, MARGIN, y));
  }
  y += PADDING;

  for (const { heading, rows } of groups) {
    drawing.shapes.push(
      rectangle([MARGIN, y, inside, 34], COLOURS.sunken, 6),
      lettering.draw(
        lettering.fit(heading, HEADING_STYLE, inside - 2 * PADDING),
        HEADING_STYLE,
        MARGIN + PADDING,
        y + 22,
      ),
    );
    y += 34;
    for (const row of rows) {
      const { shapes, height } = drawRow(row, y, column, lettering);
      y += height;
      drawing.shapes.push(...shapes, rectangle([MARGIN, y, inside, 1], COLOURS.hairline));
    }
  }

  if (more !== '') drawing.shapes.push(lettering.draw(more, FOOT_STYLE, MARGIN, (y += 28)));
  y += 36;
  const siteStyle: TextStyle = { ...FOOT_STYLE, size: 16, weight: 'bold', colour: COLOURS.accentText };
  drawing.shapes.push(
    lettering.draw(lettering.fit(origin, FOOT_STYLE, inside * 0.75), FOOT_STYLE, MARGIN, y),
    lettering.draw(lettering.fit(site, siteStyle, inside * 0.22), siteStyle, width - MARGIN, y, 'end'),
  );
  drawing.height = Math.ceil(y + MARGIN);
  drawing.shapes.unshift(rectangle([0, 0, width, drawing.height], COLOURS.surface));
  return drawing;
}

function drawRow(
  { label, cells }: SheetRow,
  top: number,
  column: number,
  lettering: Lettering,
): { shapes: string[]; height: number } {
  const labels = lettering.lines(label, LABEL_STYLE, LABEL - 2 * PADDING, 2);
  const texts = cells.map(({ text, best }) =>
    best
      ? lettering.lines(text, BEST_STYLE, column - 2 * PADDING - 20, MOST_LINES)
      : lettering.lines(text, CELL_STYLE, column - 2 * PADDING, MOST_LINES),
  );
  const height = Math.max(labels.length, ...texts.map(({ length }) => length)) * LINE + 16;
  const baseline = (line: number) => top + 24 + line * LINE;
  const shapes = cells.flatMap(({ best, missing }, index) => {
    const x = MARGIN + LABEL + index * column;
    const style = best ? BEST_STYLE : { ...CELL_STYLE, colour: missing ? COLOURS.dimmed : COLOURS.text };
    return [
      ...(best
        ? [
            rectangle([x, top, column, height], COLOURS.accentSoft),
            checkMark(x + PADDING, baseline(0), 14, COLOURS.accentText),
          ]
        : []),
      ...(texts[index] ?? []).map((line, number) =>
        lettering.draw(line, style, x + PADDING + (best ? 20 : 0), baseline(number)),
      ),
    ];
  });
  const heading = labels.map((line, number) => lettering.draw(line, LABEL_STYLE, MARGIN + PADDING, baseline(number)));
  return { shapes: [...shapes, ...heading], height };
}

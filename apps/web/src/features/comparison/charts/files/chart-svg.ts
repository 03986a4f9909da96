import { widthOf, wrappedLabel } from '../rules/wrapped-label';

/** What a chart says beside its drawing. */
interface ChartWords {
  title: string;
  notes: string[];
  /** where the numbers are from */
  source: string;
}

/** A chart as a file of its own; width and height in px. */
export interface ChartSvg {
  svg: string;
  width: number;
  height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PADDING = 24;
const TITLE = { size: 18, weight: '650' };
const TEXT = { size: 13, weight: '400' };
const LEGEND_GAP = 20;
const SWATCH = { width: 32, height: 14 };
/** What style sheets say about a shape, which a file of its own has to say on the shape. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'overflow',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/**
 * The drawing inside a figure, with its legend, a title and the source, in the colours that the reader sees. The figure marks each
 * item of its legend with `data-legend`, the name of the side.
 */
export function chartSvg(figure: HTMLElement, { title, notes, source }: ChartWords): ChartSvg | null {
  const plot = figure.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (!plot) return null;
  const { color, backgroundColor, fontFamily } = getComputedStyle(figure);
  const plotWidth = plot.width.baseVal.value;
  const width = plotWidth + 2 * PADDING;
  const sheet = new Sheet(width, color, fontFamily);

  sheet.write(title, TITLE);
  sheet.place(standalone(plot), plotWidth, plot.height.baseVal.value);
  sheet.legend([...figure.querySelectorAll<HTMLElement>('[data-legend]')]);
  for (const note of [...notes, source]) sheet.write(note, TEXT);
  return { svg: sheet.finish(backgroundColor), width, height: sheet.height };
}

/** A page that fills from the top. */
class Sheet {
  private readonly root = element('svg');
  private top = PADDING;

  constructor(
    private readonly width: number,
    private readonly ink: string,
    private readonly font: string,
  ) {}

  get height(): number {
    return Math.ceil(this.top + PADDING);
  }

  write(text: string, { size, weight }: typeof TITLE): void {
    for (const line of wrappedLabel(text, (this.width - 2 * PADDING) / size, 6)) {
      this.top += size * 1.4;
      this.root.append(this.text(line, PADDING, this.top - size * 0.4, size, weight));
    }
  }

  place(drawing: SVGElement, width: number, height: number): void {
    setAll(drawing, { x: PADDING, y: this.top + 8, width, height });
    this.root.append(drawing);
    this.top += height + 16;
  }

  legend(items: HTMLElement[]): void {
    let left = PADDING;
    for (const item of items) {
      const name = item.dataset['legend'] ?? '';
      const swatch = item.querySelector('svg');
      const needed = SWATCH.width + 8 + widthOf(name) * TEXT.size;
      if (left > PADDING && left + needed > this.width - PADDING) {
        left = PADDING;
        this.top += 22;
      }
      if (swatch) this.root.append(setAll(standalone(swatch), { x: left, y: this.top, ...SWATCH }));
      this.root.append(this.text(name, left + SWATCH.width + 8, this.top + 12, TEXT.size, TEXT.weight));
      left += needed + LEGEND_GAP;
    }
    if (items.length > 0) this.top += 28;
  }

  finish(paper: string): string {
    const { width, height } = this;
    setAll(this.root, { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` });
    this.root.prepend(setAll(element('rect'), { width, height, fill: paper }));
    return new XMLSerializer().serializeToString(this.root);
  }

  private text(words: string, x: number, y: number, size: number, weight: string): SVGElement {
    const text = element('text');
    text.textContent = words;
    return setAll(text, { x, y, fill: this.ink, 'font-family': this.font, 'font-size': size, 'font-weight': weight });
  }
}

/** A copy that looks the same without the page's style sheets. */
function standalone(drawing: SVGSVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((shape, index) => {
    const original = originals[index];
    if (original) inline(getComputedStyle(original), shape);
  });
  return copy;
}

function inline(style: CSSStyleDeclaration, shape: Element): void {
  for (const name of [...shape.getAttributeNames()]) {
    if (/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(name)) shape.removeAttribute(name);
  }
  for (const property of STYLES) {
    const value = style.getPropertyValue(property);
    if (value) shape.setAttribute(property, value);
  }
}

function element(name: string): SVGElement {
  return document.createElementNS(NAMESPACE, name);
}

function setAll(target: SVGElement, attributes: Record<string, string | number>): SVGElement {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
  return target;
}

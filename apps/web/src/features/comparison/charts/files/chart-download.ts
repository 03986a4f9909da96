import type { ChartSvg } from './chart-svg';

export type ChartFormat = 'svg' | 'png';

/** Pixels of a PNG for each of the page's, for screens and print that show more of them. */
const DENSITY = 2;
const LONGEST_NAME = 100;

/** Gives the reader a chart as a file. */
export async function downloadChart(chart: ChartSvg, name: string, format: ChartFormat): Promise<void> {
  const svg = new Blob([chart.svg], { type: 'image/svg+xml' });
  save(format === 'svg' ? svg : await pngOf(svg, chart), `${fileName(name)}.${format}`);
}

/** A name without what file systems refuse. */
export function fileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ');
  return [...plain.trim()].slice(0, LONGEST_NAME).join('');
}

async function pngOf(svg: Blob, { width, height }: ChartSvg): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser drew nothing.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once this turn is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

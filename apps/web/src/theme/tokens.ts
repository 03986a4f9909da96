import type { MantineColorsTuple } from '@mantine/core';

/** The seed's teal. Index 6 is the accent on light, 4 on dark; 7 carries text (AA on white and on the page's grey). */
export const teal: MantineColorsTuple = [
  '#eaf7f6',
  '#d5efed',
  '#abe0dc',
  '#79cfc8',
  '#3fc1b8',
  '#1ca8a1',
  '#0b8f8a',
  '#08706c',
  '#075b58',
  '#064745',
];

/** Neutral greys, a little warm. */
export const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ef',
  '#ebe8e3',
  '#dedad4',
  '#c9c4bc',
  '#9c968e',
  '#68635c',
  '#4a4641',
  '#2f2c29',
  '#1d1b19',
];

/** The same warmth in the dark: text first, the deepest surface last. */
export const dark: MantineColorsTuple = [
  '#e8e5e1',
  '#cfcbc5',
  '#aba59d',
  '#8f8981',
  '#45413d',
  '#383431',
  '#272422',
  '#1b1917',
  '#141211',
  '#0d0c0b',
];

/** Colours that have no place in the kit's scales, for light and for dark. */
export const surfaces = {
  light: {
    '--pk-page': '#faf9f7',
    '--pk-surface': '#ffffff',
    '--pk-sunken': '#f4f2ef',
    '--pk-hairline': '#e6e2dc',
    '--pk-accent': teal[6],
    '--pk-accent-text': teal[7],
    '--pk-accent-soft': '#e3f4f2',
    '--pk-on-accent': '#ffffff',
    '--pk-accent-solid': teal[7],
    '--pk-shadow': '0 1px 2px rgb(45 38 28 / 5%), 0 12px 32px rgb(45 38 28 / 10%)',
  },
  dark: {
    '--pk-page': '#1b1917',
    '--pk-surface': '#24211f',
    '--pk-sunken': '#161413',
    '--pk-hairline': '#383431',
    '--pk-accent': teal[4],
    '--pk-accent-text': '#5cd0c7',
    '--pk-accent-soft': '#17322f',
    '--pk-on-accent': '#06201e',
    '--pk-accent-solid': teal[4],
    '--pk-shadow': '0 1px 2px rgb(0 0 0 / 30%), 0 12px 32px rgb(0 0 0 / 45%)',
  },
} as const;

/** The kit's reds, as far as they carry text or are written on: its own miss AA on the page's greys. */
export const danger = {
  light: {
    '--mantine-color-error': '#c22727',
    '--mantine-color-red-filled': '#c22727',
    '--mantine-color-red-filled-hover': '#a61e1e',
    '--mantine-color-red-outline': '#c22727',
  },
  dark: {
    '--mantine-color-error': '#ff8a8a',
    '--mantine-color-red-filled': '#c22727',
    '--mantine-color-red-filled-hover': '#d63636',
    '--mantine-color-red-outline': '#ff8a8a',
  },
} as const;

/** Latin first, then the Chinese faces of each system. */
export const fontFamily =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

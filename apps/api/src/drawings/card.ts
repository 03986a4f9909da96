import { COLOURS, rectangle } from './drawing';

/** The size in px that other sites show pictures of links in, and the stripe at the top of ours. */
export const CARD = { width: 1_200, height: 630, stripe: 14 } as const;

/** What every card lies on. */
export const CARD_GROUND: readonly string[] = [
  rectangle([0, 0, CARD.width, CARD.height], COLOURS.page),
  rectangle([0, 0, CARD.width, CARD.stripe], COLOURS.accent),
];

/** Navigation state of a change of address that leaves readers where they are: neither the scroll place nor the focus moves. */
export const IN_PLACE = { inPlace: true } as const;

export function isInPlace(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'inPlace' in state && state.inPlace === true;
}

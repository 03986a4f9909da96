import { ratingAfterKey, ratingAt } from './rating';

describe('rating by keys', () => {
  it.each([
    ['ArrowRight', 3, 3.5],
    ['ArrowUp', 3.5, 4],
    ['ArrowLeft', 3, 2.5],
    ['ArrowDown', 0, 0],
    ['ArrowRight', 5, 5],
    ['ArrowRight', null, 0.5],
    ['PageUp', 4.5, 5],
    ['PageDown', 0.5, 0],
    ['Home', 4, 0],
    ['End', null, 5],
    ['4', null, 4],
    ['6', 3, null],
    ['Tab', 3, null],
  ])('%s on %s leads to %s', (key, from, to) => {
    expect(ratingAfterKey(key, from)).toBe(to);
  });
});

describe('rating by pointer', () => {
  it.each([
    [0, 0.5],
    [0.05, 0.5],
    [0.11, 1],
    [0.5, 2.5],
    [0.99, 5],
    [1.2, 5],
    [-0.1, 0.5],
  ])('takes the half star at %s of the way', (place, rating) => {
    expect(ratingAt(place)).toBe(rating);
  });
});

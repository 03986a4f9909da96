import { thumbnailOf } from './pictures';

describe('thumbnailOf', () => {
  it.each([
    [48, '/api/v1/images/0af3/160.webp'],
    [80, '/api/v1/images/0af3/160.webp'],
    [160, '/api/v1/images/0af3/480.webp'],
    [900, '/api/v1/images/0af3/1200.webp'],
  ])('takes for %i px what is sharp on dense screens', (size, url) => {
    expect(thumbnailOf('/api/v1/images/0af3/1200.webp', size)).toBe(url);
  });

  it('leaves pictures from elsewhere as they are', () => {
    expect(thumbnailOf('https://example.org/images/1/1200.webp', 48)).toBe('https://example.org/images/1/1200.webp');
  });
});

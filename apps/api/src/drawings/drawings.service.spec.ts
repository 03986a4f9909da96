import sharp from 'sharp';
import { Typeface } from '../common/lettering/typeface';
import { ProblemException } from '../common/problem/problem';
import type { ComparisonDto } from '../comparisons/dto/comparison.dto';
import type { ImagesService } from '../images/images.service';
import { DrawingsService } from './drawings.service';

const PICTURE = '/api/v1/images/0123456789abcdef0123456789abcdef01234567/480.webp';

/** A comparison without rows; the names make it one of its own. */
function comparisonOf(...titles: string[]): ComparisonDto {
  return {
    entries: titles.map((title) => ({ title, aliases: [], picture: PICTURE })),
    groups: [],
    coverage: { rows: 0, comparable: 0, decided: 0, missing: titles.map(() => 0) },
    verdict: null,
  } as unknown as ComparisonDto;
}

function drawingsWith(readAt: () => Promise<Buffer | null>) {
  const reading = jest.fn(readAt);
  return { drawings: new DrawingsService(new Typeface(), { readAt: reading } as unknown as ImagesService), reading };
}

const card = (drawings: DrawingsService, ...titles: string[]) =>
  drawings.comparisonCard(comparisonOf(...titles), 'en', 'pkyx');

describe('DrawingsService', () => {
  it('draws a picture once, however many ask for it, and keeps it', async () => {
    const { drawings, reading } = drawingsWith(() => Promise.resolve(null));
    const [a, b] = await Promise.all([card(drawings, 'A', 'B'), card(drawings, 'A', 'B')]);
    const again = await card(drawings, 'A', 'B');
    expect([b.etag, again.etag]).toEqual([a.etag, a.etag]);
    expect(reading).toHaveBeenCalledTimes(2);
  });

  it('shows the pictures of the sides', async () => {
    const red = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#ff0000' } })
      .webp()
      .toBuffer();
    const { drawings } = drawingsWith(() => Promise.resolve(red));
    const { body } = await card(drawings, 'A', 'B');
    const pixel = await sharp(body).extract({ left: 328, top: 180, width: 1, height: 1 }).raw().toBuffer();
    const [r = 0, g = 255, b = 255] = pixel;
    expect([r > 240, g < 16, b < 16]).toEqual([true, true, true]);
  });

  it('refuses more when too many wait, and takes on again when they are done', async () => {
    let release: (picture: null) => void = () => undefined;
    const gate = new Promise<null>((resolve) => (release = resolve));
    const { drawings } = drawingsWith(() => gate);
    const asked = Array.from({ length: 40 }, (_, number) => card(drawings, 'A', `B${number}`));
    const refused = asked.map((each) =>
      each.then(
        () => false,
        (error: unknown) => error instanceof ProblemException && error.status === 503,
      ),
    );
    release(null);
    const outcomes = await Promise.all(refused);
    expect(outcomes.filter(Boolean).length).toBe(40 - 14);
    await expect(card(drawings, 'A', 'C')).resolves.toMatchObject({ body: expect.any(Buffer) as Buffer });
  });

  it('draws again after a failure', async () => {
    const { drawings } = drawingsWith(() => Promise.reject(new Error('no database')));
    await expect(card(drawings, 'A', 'B')).rejects.toThrow('no database');
    await expect(card(drawings, 'A', 'B')).rejects.toThrow('no database');
  });
});

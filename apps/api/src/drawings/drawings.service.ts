import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntryView } from '@pkyx/persistence';
import type { Lettering } from '../common/lettering/lettering';
import { Typeface } from '../common/lettering/typeface';
import type { Locale } from '../common/localization/locale';
import { Turns } from '../common/pictures/turns';
import { ProblemException } from '../common/problem/problem';
import type { ComparisonDto } from '../comparisons/dto/comparison.dto';
import { ImagesService } from '../images/images.service';
import { drawComparisonCard } from './comparison-card';
import { presentComparisonCard } from './comparison-card.presenter';
import { drawComparisonSheet } from './comparison-sheet';
import { presentComparisonSheet, type SheetOrigin } from './comparison-sheet.presenter';
import type { Drawing } from './drawing';
import { drawEntryCard } from './entry-card';
import { presentEntryCard } from './entry-card.presenter';
import { KeptPictures } from './kept-pictures';
import { rasterize } from './rasterize';

/** Changes with how drawings look, so that nobody goes on showing the former picture. */
const STYLE = 'style-1';
const AT_A_TIME = 2;
const MOST_WAITING = 12;
const KEPT_BYTES = 32 * 1024 * 1024;
/** Longest side of the stored pictures that drawings take. */
const PICTURE_SIZE = 480;

/** A PNG; the tag is the same as long as the picture would be. */
export interface DrawnPicture {
  body: Buffer;
  etag: string;
}

type Draw<Content> = (content: Content, lettering: Lettering) => Drawing;

/** Draws entries and comparisons as PNG: few at a time, each once however many ask for it. */
@Injectable()
export class DrawingsService {
  private readonly turns = new Turns(AT_A_TIME);
  private readonly kept = new KeptPictures(KEPT_BYTES);
  private readonly underway = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly typeface: Typeface,
    private readonly images: ImagesService,
  ) {}

  /** 1200 × 630, for links in other sites' pages. 503 while too many wait. */
  comparisonCard(comparison: ComparisonDto, locale: Locale, site: string): Promise<DrawnPicture> {
    return this.picture(presentComparisonCard(comparison, locale, site), drawComparisonCard);
  }

  /** 1200 × 630, for links in other sites' pages. 503 while too many wait. */
  entryCard(entry: EntryView, locale: Locale, site: string): Promise<DrawnPicture> {
    return this.picture(presentEntryCard(entry, locale, site), drawEntryCard);
  }

  /** The table, as high as it needs to be. 503 while too many wait. */
  comparisonSheet(comparison: ComparisonDto, locale: Locale, origin: SheetOrigin): Promise<DrawnPicture> {
    return this.picture(presentComparisonSheet(comparison, locale, origin), drawComparisonSheet);
  }

  private async picture<Content>(content: Content, draw: Draw<Content>): Promise<DrawnPicture> {
    const text = JSON.stringify(content);
    const key = createHash('sha256').update(`${STYLE} ${draw.name} `).update(text).digest('hex').slice(0, 40);
    const body = this.kept.get(key) ?? (await (this.underway.get(key) ?? this.begin(key, text, content, draw)));
    return { body, etag: `"${key}"` };
  }

  private begin<Content>(key: string, text: string, content: Content, draw: Draw<Content>): Promise<Buffer> {
    if (this.underway.size >= AT_A_TIME + MOST_WAITING) throw tooManyDrawings();
    const drawing = this.turns
      .take(async () => {
        const lettering = await this.typeface.letteringFor(text);
        return rasterize(draw(content, lettering), (url) => this.images.readAt(url, PICTURE_SIZE));
      })
      .finally(() => this.underway.delete(key));
    this.underway.set(key, drawing);
    void drawing.then((body) => this.kept.keep(key, body)).catch(() => undefined);
    return drawing;
  }
}

function tooManyDrawings(): ProblemException {
  return new ProblemException(
    503,
    'drawing-busy',
    { zh: '画图的人太多，请稍后再试。', en: 'Too many pictures are being drawn. Try again shortly.' },
    { headers: { 'Retry-After': '3' } },
  );
}

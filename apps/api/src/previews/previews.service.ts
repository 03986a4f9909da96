import { Injectable } from '@nestjs/common';
import { MAX_PK_SIDES } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import { notFound } from '../common/problem/problem';
import { presentComparison } from '../comparisons/comparison.presenter';
import { ComparisonsService } from '../comparisons/comparisons.service';
import { DrawingsService, type DrawnPicture } from '../drawings/drawings.service';
import { EntryReadingService } from '../entries/entry-reading.service';
import { SiteService } from '../site/site.service';

const ENDING = '.png';

/** Pictures of pages for whoever shows a link to them. Looking at one is not a view of the page. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly comparisons: ComparisonsService,
    private readonly entries: EntryReadingService,
    private readonly site: SiteService,
    private readonly drawings: DrawingsService,
  ) {}

  /** By the sides as they stand in an address, encoded, with the ending of the file. 404 as the comparison itself. */
  async comparison(path: string, locale: Locale): Promise<DrawnPicture> {
    const references = withoutEnding(path).split('/').map(decodeURIComponent);
    if (references.length < 2 || references.length > MAX_PK_SIDES) throw unknownPicture(path);
    const [sides, { name }] = await Promise.all([this.comparisons.find(references), this.site.get()]);
    return this.drawings.comparisonCard(presentComparison(sides, { locale }), locale, name);
  }

  /** By the slug of the entry with the ending of the file. 404 as the entry itself. */
  async entry(file: string, locale: Locale): Promise<DrawnPicture> {
    const [entry, { name }] = await Promise.all([this.entries.get(withoutEnding(file)), this.site.get()]);
    return this.drawings.entryCard(entry, locale, name);
  }
}

function withoutEnding(name: string): string {
  if (!name.endsWith(ENDING)) throw unknownPicture(name);
  return name.slice(0, -ENDING.length);
}

function unknownPicture(name: string) {
  return notFound({ zh: '图片', en: 'picture' }, name);
}

import { Injectable } from '@nestjs/common';
import type { Locale } from '../common/localization/locale';
import { ProblemException } from '../common/problem/problem';
import { presentComparison } from '../comparisons/comparison.presenter';
import { ComparisonsService } from '../comparisons/comparisons.service';
import type { ComparisonDto } from '../comparisons/dto/comparison.dto';
import { SiteService } from '../site/site.service';
import { embedGoneView, embedView } from './embed.view';
import type { EmbedOptions } from './embed-options';

/** Comparisons for the pages of others. */
@Injectable()
export class EmbedsService {
  constructor(
    private readonly comparisons: ComparisonsService,
    private readonly site: SiteService,
  ) {}

  /** The document and its status; a reader sees an entry that is gone told in words, not a problem for programs. */
  async comparison(
    references: readonly string[],
    options: EmbedOptions,
    locale: Locale,
  ): Promise<{ status: number; document: string }> {
    const site = await this.site.get();
    try {
      const comparison = await this.read(references, options.at, locale);
      return { status: 200, document: embedView(comparison, options, locale, site) };
    } catch (error) {
      if (!(error instanceof ProblemException) || error.status >= 500) throw error;
      return { status: error.status, document: embedGoneView(options, locale, site) };
    }
  }

  private async read(references: readonly string[], at: Date | null, locale: Locale): Promise<ComparisonDto> {
    if (at === null) return presentComparison(await this.comparisons.sides(references), { locale });
    return presentComparison(await this.comparisons.findAsOf(references, at), { locale, asOf: at });
  }
}

import { Module } from '@nestjs/common';
import { DrawingsModule } from '../drawings/drawings.module';
import { EntriesModule } from '../entries/entries.module';
import { SearchModule } from '../search/search.module';
import { SiteModule } from '../site/site.module';
import { ViewsModule } from '../views/views.module';
import { ComparisonsController } from './comparisons.controller';
import { ComparisonsService } from './comparisons.service';
import { PkQueriesService } from './pk-queries.service';
import { PopularPairsService } from './popular-pairs.service';
import { RelatedPairsService } from './related-pairs.service';
import { ComparisonRepresentationService } from './representation/comparison-representation.service';

@Module({
  imports: [DrawingsModule, EntriesModule, SearchModule, SiteModule, ViewsModule],
  controllers: [ComparisonsController],
  providers: [
    ComparisonRepresentationService,
    ComparisonsService,
    PkQueriesService,
    PopularPairsService,
    RelatedPairsService,
  ],
  exports: [ComparisonsService],
})
export class ComparisonsModule {}

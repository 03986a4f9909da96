import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module';
import { SearchModule } from '../search/search.module';
import { ViewsModule } from '../views/views.module';
import { ComparisonsController } from './comparisons.controller';
import { ComparisonsService } from './comparisons.service';
import { PkQueriesService } from './pk-queries.service';
import { PopularPairsService } from './popular-pairs.service';

@Module({
  imports: [EntriesModule, SearchModule, ViewsModule],
  controllers: [ComparisonsController],
  providers: [ComparisonsService, PkQueriesService, PopularPairsService],
  exports: [ComparisonsService],
})
export class ComparisonsModule {}

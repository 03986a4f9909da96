import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { EntriesModule } from '../entries/entries.module';
import { TypesModule } from '../types/types.module';
import { QueryReadingService } from './query-reading.service';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';

@Module({
  imports: [AttributesModule, EntriesModule, TypesModule],
  controllers: [SearchController],
  providers: [QueryReadingService, SearchService],
  exports: [SearchService],
})
export class SearchModule {}

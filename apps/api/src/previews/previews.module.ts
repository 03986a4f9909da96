import { Module } from '@nestjs/common';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { DrawingsModule } from '../drawings/drawings.module';
import { EntriesModule } from '../entries/entries.module';
import { SiteModule } from '../site/site.module';
import { PreviewsController } from './previews.controller';
import { PreviewsService } from './previews.service';

@Module({
  imports: [ComparisonsModule, DrawingsModule, EntriesModule, SiteModule],
  controllers: [PreviewsController],
  providers: [PreviewsService],
})
export class PreviewsModule {}

import { Module } from '@nestjs/common';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { SiteModule } from '../site/site.module';
import { EmbedsController } from './embeds.controller';
import { EmbedsService } from './embeds.service';

@Module({ imports: [ComparisonsModule, SiteModule], controllers: [EmbedsController], providers: [EmbedsService] })
export class EmbedsModule {}

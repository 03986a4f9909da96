import { Module } from '@nestjs/common';
import { PagesController } from './pages.controller';
import { PagesService } from './pages.service';
import { PageShellService } from './shell/page-shell.service';
import { SitemapsController } from './sitemaps/sitemaps.controller';
import { SitemapsService } from './sitemaps/sitemaps.service';

@Module({
  controllers: [PagesController, SitemapsController],
  providers: [PagesService, PageShellService, SitemapsService],
})
export class PagesModule {}

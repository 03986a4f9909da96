import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../common/decorators/public';
import { RateLimit } from '../../rate-limits/rate-limit-class';
import { absolute } from '../structured-data/structured-data';
import { SitemapsService } from './sitemaps.service';

const AN_HOUR = 'public, max-age=3600';
const XML = 'application/xml; charset=utf-8';

/** Pages of one's own, and addresses that are no pages. Pictures and comparisons are for anybody to show. */
const ROBOTS = `User-agent: *
Allow: /api/v1/images/
Disallow: /api/
Disallow: /admin
Disallow: /account
Disallow: /confirm
Disallow: /reset
Disallow: /unsubscribe
Disallow: /lucky
Disallow: /search

`;

/** What search engines may look at, and where to begin. */
@ApiExcludeController()
@Public()
@Controller()
export class SitemapsController {
  constructor(private readonly sitemaps: SitemapsService) {}

  @Get('robots.txt')
  @Header('Cache-Control', AN_HOUR)
  @Header('Content-Type', 'text/plain; charset=utf-8')
  robots(): string {
    return `${ROBOTS}Sitemap: ${absolute('/sitemap.xml')}\n`;
  }

  @Get('sitemap.xml')
  @Header('Cache-Control', AN_HOUR)
  @Header('Content-Type', XML)
  index(): Promise<string> {
    return this.sitemaps.index();
  }

  @Get('sitemaps/:name')
  @RateLimit('search')
  @Header('Cache-Control', AN_HOUR)
  @Header('Content-Type', XML)
  list(@Param('name') name: string): Promise<string> {
    return this.sitemaps.list(name);
  }
}

import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Html, html, jsonScript } from '../common/html/html';
import { languageTag } from '../common/localization/locale';
import type { Page, Redirect } from './page';
import { PageReading } from './page-reading';
import { pageHead } from './shell/page-head';
import { PageShellService } from './shell/page-shell.service';
import { pageFrame } from './views/page-frame.view';

interface PagePlan {
  make: (reading: PageReading) => Promise<Page | Redirect>;
  /** how long the web server in front keeps the answer, as X-Accel-Expires has it */
  keep: string;
}

/** Sends pages that can be read before, and without, their scripts. */
@Injectable()
export class PagesService {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly shells: PageShellService,
  ) {}

  /**
   * Answers with the page that the plan makes. Made of what the API answers to the same reader, which goes along for the page's
   * scripts; a view is counted like any other. A 503 problem where the API cannot answer.
   */
  async send(request: FastifyRequest, reply: FastifyReply, { make, keep }: PagePlan): Promise<string> {
    const reading = new PageReading(this.host.httpAdapter.getInstance<FastifyInstance>(), request);
    const [shell, site, page] = await Promise.all([this.shells.get(), reading.site(), make(reading)]);
    void reply.headers({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language', 'X-Accel-Expires': keep });
    if ('location' in page) {
      void reply.code(308).header('Location', page.location + reading.search);
      return '';
    }
    void reply.code(page.status).type('text/html; charset=utf-8');
    return shell.render({
      locale: reading.locale,
      head: pageHead(page, site, reading),
      body: html`${page.content && pageFrame(page, site.name)}${answersOf(reading)}`,
    });
  }
}

/** What the page's scripts look up before they ask the API, in order of address: a page stays the same, whichever answer came first. */
function answersOf({ answers, locale }: PageReading): Html[] {
  return Object.keys(answers)
    .sort()
    .map((address) =>
      jsonScript(
        html`type="application/json" lang="${languageTag(locale)}" data-answer="${address}"`,
        answers[address],
      ),
    );
}

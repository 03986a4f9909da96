import { ServiceUnavailableException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PAGES } from '../common/html/page-addresses';
import { languageTag, type Locale, localeOf } from '../common/localization/locale';
import type { SiteDto } from '../site/site.dto';

export interface ApiAnswer<Body> {
  status: number;
  body: Body;
  /** where the API sends readers of a former address */
  location: string | undefined;
}

/** Where and in which language a page is read, and what the API answered for it. */
export class PageReading {
  /** the parts of the path, decoded */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** the query as it came, with its question mark */
  readonly search: string;
  readonly locale: Locale;
  /** the language that the address itself asks for, if it does */
  readonly chosenLocale: Locale | null;
  /** bodies of the answers that the page's scripts would ask for first, by their address below the site's root */
  readonly answers: Record<string, unknown> = {};
  private siteAnswer: Promise<SiteDto> | undefined;

  constructor(
    private readonly server: FastifyInstance,
    private readonly request: FastifyRequest,
  ) {
    const { pathname, search, searchParams } = new URL(request.url, 'http://page');
    const language = searchParams.get('lang');
    this.path = pathname.slice(PAGES.length).split('/').filter(Boolean).map(decodeURIComponent);
    this.query = searchParams;
    this.search = search;
    this.chosenLocale = language === 'zh' || language === 'en' ? language : null;
    this.locale = this.chosenLocale ?? localeOf(request);
  }

  /** What the admin has set of the site; asked for once. */
  site(): Promise<SiteDto> {
    this.siteAnswer ??= this.read<SiteDto>('/api/v1/site').then(({ body }) => body);
    return this.siteAnswer;
  }

  /** What the API answers to the reader. 503 where it fails or has had enough of them. */
  async ask<Body>(path: string, query: Record<string, string> = {}): Promise<ApiAnswer<Body>> {
    const address = addressOf(path, query);
    const answer = await this.server.inject({
      method: 'GET',
      url: address,
      remoteAddress: this.request.ip,
      headers: {
        accept: 'application/json',
        'accept-language': languageTag(this.locale),
        'x-request-id': this.request.id,
      },
    });
    if (answer.statusCode >= 500 || answer.statusCode === 429) throw new ServiceUnavailableException();
    const body = answer.body === '' ? undefined : answer.json<unknown>();
    return { status: answer.statusCode, body: body as Body, location: answer.headers.location };
  }

  /** As `ask`; a good answer is handed on to the page's scripts, which then need not ask again. */
  async read<Body>(path: string, query: Record<string, string> = {}): Promise<ApiAnswer<Body>> {
    const answer = await this.ask<Body>(path, query);
    if (answer.status === 200) this.answers[addressOf(path, query)] = answer.body;
    return answer;
  }
}

/** The form in which the page's scripts look an address up: percent-encoded, the query in order of its names. */
function addressOf(path: string, query: Record<string, string>): string {
  const { pathname, searchParams } = new URL(path, 'http://api');
  for (const [name, value] of Object.entries(query)) searchParams.set(name, value);
  searchParams.sort();
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}

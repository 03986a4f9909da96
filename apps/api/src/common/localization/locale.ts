import type { FastifyRequest } from 'fastify';

export type Locale = 'zh' | 'en';

/** The language as HTML and HTTP name it. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}

/** The language of problem texts and verdicts that the address asks for with `lang`, or else `Accept-Language`: Chinese or, for all else, English. */
export function localeOf(request: Pick<FastifyRequest, 'headers'> & { query?: unknown }): Locale {
  const { lang } = (request.query ?? {}) as { lang?: unknown };
  if (lang === 'zh' || lang === 'en') return lang;
  const ranges = (request.headers['accept-language'] ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const q = parameters
      .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
      .find((value) => value !== undefined);
    return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) };
  });
  const known = ranges.filter(({ language, weight }) => (language === 'zh' || language === 'en') && weight > 0);
  known.sort((a, b) => b.weight - a.weight);
  return known[0]?.language === 'zh' ? 'zh' : 'en';
}

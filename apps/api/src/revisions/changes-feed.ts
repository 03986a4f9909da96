import { type LocalizedText, nameForLocale, type TypedValue } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import { readableText } from '../common/values/value-text';
import type { ChangeDto } from './dto/change.dto';
import type { FieldChangeDto } from './dto/revision.dto';

/** What a feed is made of. Addresses are absolute. */
export interface ChangesFeed {
  /** where the site is, without a slash at the end */
  site: string;
  /** address of this document */
  self: string;
  /** address of the document with older changes */
  next: string | null;
  changes: ChangeDto[];
  locale: Locale;
}

const WORDS = {
  zh: {
    title: '最近更改',
    deletedMember: '已注销用户',
    created: '创建',
    removed: '删除',
    changed: (count: number) => `${count} 处修改`,
    nothing: '无',
    evidence: '来源或备注有改动',
    fields: { title: '标题', type: '类型', aliases: '别名' },
    colon: '：',
    and: '、',
  },
  en: {
    title: 'Recent changes',
    deletedMember: 'deleted member',
    created: 'created',
    removed: 'deleted',
    changed: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
    nothing: 'nothing',
    evidence: 'sources or note changed',
    fields: { title: 'Title', type: 'Type', aliases: 'Aliases' },
    colon: ': ',
    and: ', ',
  },
} as const;

/** Changes of a feed that never had one: Atom wants a time. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Recent changes as an Atom feed (RFC 4287). Its ids are tag URIs (RFC 4151), the same in every language. */
export function atomFeed({ site, self, next, changes, locale }: ChangesFeed): string {
  const words = WORDS[locale];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale === 'zh' ? 'zh-CN' : 'en'}">`,
    element('id', `${tagOf(site)}:changes${filtersOf(self)}`),
    element('title', `pkyx${locale === 'zh' ? ' · ' : ' – '}${words.title}`),
    element('updated', changes[0]?.at ?? NEVER),
    link('self', self, 'application/atom+xml'),
    link('alternate', `${site}/changes${filtersOf(self)}`, 'text/html'),
    ...(next === null ? [] : [link('next', next, 'application/atom+xml')]),
    ...changes.map((change) => atomEntry(change, site, locale)),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry(change: ChangeDto, site: string, locale: Locale): string {
  const { entry, number, author, at, comment, changes } = change;
  const words = WORDS[locale];
  const name = nameForLocale(entry.title, entry.aliases, locale);
  const lines = changes.flatMap((field) => lineOf(field, locale));
  return [
    '<entry>',
    element('id', `${tagOf(site)}:entries/${entry.id}/revisions/${number}`),
    element('title', `${name}${words.colon}${comment || gist(change, locale)}`),
    element('updated', at),
    `<author>${element('name', author ?? words.deletedMember)}</author>`,
    `<category term="${escaped(entry.type.slug)}" label="${escaped(inLocale(entry.type.names, locale))}"/>`,
    link('alternate', `${site}/entries/${encodeURIComponent(entry.slug)}/history`, 'text/html'),
    element('content', lines.join('\n')),
    '</entry>',
  ].join('\n');
}

function gist({ number, changes }: ChangeDto, locale: Locale): string {
  const words = WORDS[locale];
  const title = changes.find(({ field }) => field === 'title');
  if (title && title.after === null) return words.removed;
  return number === 1 ? words.created : words.changed(changes.length);
}

function lineOf({ field, key, names, before, after }: FieldChangeDto, locale: Locale): string[] {
  const words = WORDS[locale];
  const [was, is] = [textOf(before, locale), textOf(after, locale)];
  if (field !== 'attribute') return was === is ? [] : [`${words.fields[field]}${words.colon}${was} → ${is}`];
  const label = names ? inLocale(names, locale) : (key ?? '');
  return [`${label}${words.colon}${was === is ? `${is} (${words.evidence})` : `${was} → ${is}`}`];
}

function textOf(said: FieldChangeDto['before'], locale: Locale): string {
  const words = WORDS[locale];
  if (said === null) return words.nothing;
  if (typeof said === 'string') return said;
  if (Array.isArray(said)) return said.join(words.and) || words.nothing;
  return readableText(said as TypedValue, locale);
}

function inLocale(text: LocalizedText, locale: Locale): string {
  return text[locale] || text[locale === 'zh' ? 'en' : 'zh'];
}

/** The query of an address without what says how much of the feed it shows, and how. */
function filtersOf(address: string): string {
  const query = new URL(address).searchParams;
  for (const name of ['limit', 'cursor', 'locale']) query.delete(name);
  return query.size > 0 ? `?${query.toString()}` : '';
}

function tagOf(site: string): string {
  return `tag:${new URL(site).hostname},2026`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 does not allow even escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

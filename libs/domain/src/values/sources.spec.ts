import { DomainError } from '../domain-error';
import { MOST_SOURCES, parseComment, parseNote, parseSources, type SourceInput } from './sources';

function problemOf(action: () => unknown): Pick<DomainError, 'code' | 'field'> {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, field: error.field };
  }
  throw new Error('no DomainError was thrown');
}

const URL_ONLY = { url: 'https://example.org/a', citation: null, retrievedOn: null, asOf: null };

describe('parseSources', () => {
  it.each<[SourceInput, object]>([
    [{ url: ' https://example.org/a ' }, URL_ONLY],
    [{ url: 'https://example.org/a', citation: ' ', asOf: null }, URL_ONLY],
    [{ citation: '国家统计局' }, { url: null, citation: '国家统计局', retrievedOn: null, asOf: null }],
    [
      { url: 'https://example.org/a', retrievedOn: '2026-01-31', asOf: '2025' },
      { ...URL_ONLY, retrievedOn: '2026-01-31', asOf: '2025' },
    ],
  ])('keeps %j', (input, kept) => {
    expect(parseSources([input])).toEqual([kept]);
  });

  it.each<[SourceInput, string, string]>([
    [{}, 'source-empty', 'sources/0'],
    [{ url: ' ', citation: '' }, 'source-empty', 'sources/0'],
    [{ url: 'javascript:alert(1)' }, 'url-invalid', 'sources/0/url'],
    [{ url: 'https://a:b@example.org' }, 'url-credentials', 'sources/0/url'],
    [{ citation: 'x'.repeat(501) }, 'text-too-long', 'sources/0/citation'],
    [{ citation: 'a\u202eb' }, 'text-forbidden-character', 'sources/0/citation'],
    [{ citation: 'a', retrievedOn: '2026-01' }, 'date-invalid', 'sources/0/retrievedOn'],
    [{ citation: 'a', asOf: '2026-02-30' }, 'date-invalid', 'sources/0/asOf'],
  ])('refuses %j as %s', (input, code, field) => {
    expect(problemOf(() => parseSources([input]))).toEqual({ code, field });
  });

  it('refuses more than a value may cite', () => {
    const sources = Array.from({ length: MOST_SOURCES + 1 }, () => ({ citation: 'a' }));
    expect(parseSources(sources.slice(1))).toHaveLength(MOST_SOURCES);
    expect(problemOf(() => parseSources(sources))).toEqual({ code: 'too-many-sources', field: 'sources' });
  });
});

describe('notes and comments', () => {
  it('say nothing when they are blank', () => {
    expect([parseNote(undefined), parseNote(' \n'), parseComment(null), parseComment(' ')]).toEqual([
      null,
      null,
      '',
      '',
    ]);
  });

  it('keep line breaks in a note, not in a comment', () => {
    expect([parseNote('a\r\nb '), parseComment('a\r\nb ')]).toEqual(['a\nb', 'a b']);
  });

  it('are refused when they are too long', () => {
    expect(problemOf(() => parseNote('x'.repeat(501)))).toEqual({ code: 'text-too-long', field: 'note' });
    expect(problemOf(() => parseComment('x'.repeat(201)))).toEqual({ code: 'text-too-long', field: 'comment' });
  });
});

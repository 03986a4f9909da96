import { resources as en } from './en';
import { resources as zh } from './zh';

/** All keys of a tree of texts; forms for one and many count as one key. */
function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? keysOf(text, `${prefix}${key}.`) : `${prefix}${key.replace(/_(one|other)$/, '')}`,
  );
}

/** What a text leaves open, such as {{name}}. */
function holesOf(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'object'
      ? holesOf(text, `${prefix}${key}.`)
      : [[`${prefix}${key}`, (String(text).match(/{{\w+}}/g) ?? []).sort().join()]],
  );
}

describe('the texts of the page', () => {
  it('say the same things in Chinese and in English', () => {
    expect([...new Set(keysOf(en))].sort()).toEqual([...new Set(keysOf(zh))].sort());
  });

  it('leave the same things open in both languages', () => {
    const english = new Map(holesOf(en));
    const differing = holesOf(zh).filter(([key, holes]) => english.get(key) !== holes);
    expect(differing).toEqual([]);
  });
});

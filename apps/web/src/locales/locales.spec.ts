import { resources as enSite } from './en';
import { resources as enAccounts } from './en/accounts';
import { resources as enCharts } from './en/charts';
import { resources as enCommunity } from './en/community';
import { resources as enComparing } from './en/comparing';
import { resources as enEditing } from './en/editing';
import { resources as enHistories } from './en/histories';
import { resources as enTransfers } from './en/transfers';
import { resources as zhSite } from './zh';
import { resources as zhAccounts } from './zh/accounts';
import { resources as zhCharts } from './zh/charts';
import { resources as zhCommunity } from './zh/community';
import { resources as zhComparing } from './zh/comparing';
import { resources as zhEditing } from './zh/editing';
import { resources as zhHistories } from './zh/histories';
import { resources as zhTransfers } from './zh/transfers';

const en = {
  ...enSite,
  ...enAccounts,
  ...enCharts,
  ...enCommunity,
  ...enComparing,
  ...enEditing,
  ...enHistories,
  ...enTransfers,
};
const zh = {
  ...zhSite,
  ...zhAccounts,
  ...zhCharts,
  ...zhCommunity,
  ...zhComparing,
  ...zhEditing,
  ...zhHistories,
  ...zhTransfers,
};

type Texts = Record<string, string | object>;

/** All keys of a tree of texts; forms for one and many count as one key. */
function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts as Texts).flatMap(([key, text]) =>
    typeof text === 'object' ? keysOf(text, `${prefix}${key}.`) : `${prefix}${key.replace(/_(one|other)$/, '')}`,
  );
}

/** What a text leaves open, such as {{name}}. */
function holesOf(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts as Texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'object'
      ? holesOf(text, `${prefix}${key}.`)
      : [[`${prefix}${key}`, (text.match(/{{\w+}}/g) ?? []).sort().join()]],
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

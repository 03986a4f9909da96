import * as linguist from 'linguist-languages';
import type { ContentEntry, ContentSource, ContentValue, DataSet } from '../content';
import { LANGUAGE_ATTRIBUTES } from './language-attributes';
import { LANGUAGES, type LanguageFacts } from './language-facts';

const LINGUIST: ContentSource[] = [
  {
    url: 'https://github.com/github-linguist/linguist',
    citation: 'GitHub Linguist, by way of linguist-languages 9.5.0 (MIT)',
  },
];

const TYPING: Readonly<Record<LanguageFacts['typing'], string>> = {
  static: '静态 / Static',
  dynamic: '动态 / Dynamic',
  gradual: '渐进 / Gradual',
  untyped: '无类型 / Untyped',
};

/** What is read of a language in the package. */
interface LinguistLanguage {
  name: string;
  extensions?: readonly string[];
  color?: string;
}

/** Programming languages that many people use or learn of. What we know ourselves has no source. */
export function programmingLanguages(): DataSet {
  return {
    type: {
      slug: 'programming-language',
      names: { zh: '编程语言', en: 'Programming language' },
      template: LANGUAGE_ATTRIBUTES.map(({ key }) => key),
      highlights: ['first-appeared', 'typing', 'designed-by'],
    },
    attributes: LANGUAGE_ATTRIBUTES,
    entries: LANGUAGES.map(languageEntry),
    credits: [
      {
        name: 'linguist-languages 9.5.0',
        licence: 'MIT',
        url: 'https://github.com/ikatyang-collab/linguist-languages',
        used: { zh: '编程语言的文件扩展名和颜色', en: 'File extensions and colours of programming languages' },
      },
    ],
  };
}

function languageEntry(facts: LanguageFacts): ContentEntry {
  return {
    title: facts.name,
    aliases: facts.aliases,
    type: 'programming-language',
    values: [...ownValues(facts), ...linguistValues(facts.name)],
  };
}

function ownValues(facts: LanguageFacts): ContentValue[] {
  const values: Record<string, ContentValue['value']> = {
    'first-appeared': facts.firstAppeared,
    'designed-by': facts.designedBy,
    website: { url: facts.website },
    typing: TYPING[facts.typing],
    'garbage-collected': facts.garbageCollected,
    'compiles-to-machine-code': facts.machineCode,
    'pattern-matching': facts.patternMatching,
  };
  return Object.entries(values).map(([attribute, value]) => ({ attribute, value, sources: [] }));
}

function linguistValues(name: string): ContentValue[] {
  const languages: readonly LinguistLanguage[] = Object.values(linguist);
  const language = languages.find((candidate) => candidate.name === name);
  if (!language) throw new Error(`linguist-languages has no ${name}`);
  const [extension] = language.extensions ?? [];
  const values: [attribute: string, value: string | undefined][] = [
    ['file-extension', extension],
    ['file-extensions-known', String(language.extensions?.length ?? 0)],
    ['colour-on-github', language.color],
  ];
  return values.flatMap(([attribute, value]) => (value === undefined ? [] : [{ attribute, value, sources: LINGUIST }]));
}

import type { AttributeDefinition } from '../content';

const text = { kind: 'text', dimension: null, direction: 'none' } as const;
const yesNo = { kind: 'boolean', dimension: null, direction: 'none', group: 'performance' } as const;

/** Which language is better is a matter of taste: none of these has a direction. */
export const LANGUAGE_ATTRIBUTES: AttributeDefinition[] = [
  {
    key: 'first-appeared',
    names: { zh: '首次发布', en: 'First appeared' },
    aliases: ['诞生年份', '问世'],
    kind: 'date',
    dimension: null,
    direction: 'none',
    group: 'overview',
  },
  {
    ...text,
    key: 'designed-by',
    names: { zh: '设计者', en: 'Designed by' },
    aliases: ['作者', 'Designer'],
    group: 'overview',
  },
  {
    key: 'website',
    names: { zh: '官方网站', en: 'Website' },
    aliases: ['官网', 'Homepage'],
    kind: 'link',
    dimension: null,
    direction: 'none',
    group: 'overview',
  },
  {
    ...text,
    key: 'typing',
    names: { zh: '类型检查', en: 'Typing' },
    aliases: ['类型系统', 'Type system'],
    group: 'performance',
  },
  { ...yesNo, key: 'garbage-collected', names: { zh: '垃圾回收', en: 'Garbage collected' }, aliases: ['GC'] },
  {
    ...yesNo,
    key: 'compiles-to-machine-code',
    names: { zh: '通常编译为机器码', en: 'Usually compiled to machine code' },
    aliases: ['编译型'],
  },
  {
    ...yesNo,
    key: 'pattern-matching',
    names: { zh: '模式匹配', en: 'Pattern matching' },
    aliases: ['结构化匹配'],
  },
  {
    ...text,
    key: 'file-extension',
    names: { zh: '文件扩展名', en: 'File extension' },
    aliases: ['后缀名', 'Extension'],
    group: 'other',
  },
  {
    key: 'file-extensions-known',
    names: { zh: '已知扩展名数', en: 'Known file extensions' },
    aliases: ['扩展名数量'],
    kind: 'number',
    dimension: 'count',
    direction: 'none',
    group: 'other',
  },
  {
    ...text,
    key: 'colour-on-github',
    names: { zh: 'GitHub 上的颜色', en: 'Colour on GitHub' },
    aliases: ['代表色', 'Color on GitHub'],
    group: 'other',
  },
];

import { attribute, quantity, registryAttribute, text } from '../../../testing/attributes';
import { groupAttributes } from '../../../lib/attribute-groups';
import { completenessOf, pictureOf } from './completeness';

describe('completeness', () => {
  it('is how much of what is usual for the type is there', () => {
    const attributes = [attribute(quantity('1'), { key: 'area' }), attribute(text('x'), { key: 'nickname' })];
    const completeness = completenessOf(attributes, [
      registryAttribute({ key: 'area' }),
      registryAttribute({ key: 'population' }),
    ]);
    expect(completeness).toMatchObject({ usual: 2, present: 1 });
    expect(completeness?.missing.map(({ key }) => key)).toEqual(['population']);
  });

  it('means nothing for a type without anything usual', () => {
    expect(completenessOf([attribute(quantity('1'))], [])).toBeNull();
  });
});

describe('the picture of an entry', () => {
  it('is its first image', () => {
    const flag = attribute({ kind: 'image', value: { url: '/flag.webp', alt: '' } });
    expect(pictureOf([attribute(text('x')), flag])).toBe('/flag.webp');
    expect(pictureOf([attribute(text('x'))])).toBeNull();
  });
});

describe('grouping attributes', () => {
  it('follows the order of all pages and puts what has no known group last', () => {
    const attributes = [
      attribute(text('a'), { key: 'a', group: 'unheard-of' }),
      attribute(text('b'), { key: 'b', group: 'economy' }),
      attribute(text('c'), { key: 'c', group: 'identity' }),
    ];
    expect(groupAttributes(attributes).map((group) => [group.key, group.attributes[0]?.key])).toEqual([
      ['identity', 'c'],
      ['economy', 'b'],
      ['other', 'a'],
    ]);
  });
});

import { wholeEntry } from '../../../testing/entries';
import { changesOf, undoOf } from './entry-change';

const before = { title: '中国', type: '国家和地区', aliases: ['China'] };
const entry = wholeEntry({ aliases: ['China'] });

describe('the changes of an entry', () => {
  it.each([
    [{}, {}],
    [{ title: '中华人民共和国' }, { title: '中华人民共和国' }],
    [{ type: ' 国家和地区 ' }, {}],
    [{ type: '大国' }, { type: '大国' }],
    [{ aliases: ['China', 'PRC'] }, { aliases: ['China', 'PRC'] }],
    [{ aliases: [] }, { aliases: [] }],
  ])('are only what was changed: %j', (changed, sent) => {
    expect(changesOf(before, { ...before, ...changed })).toEqual(sent);
  });

  it('are undone as far as they went', () => {
    expect(undoOf({ title: 'x', aliases: [] }, entry)).toEqual({ title: '中国', aliases: ['China'] });
    expect(undoOf({ type: 'x' }, entry)).toEqual({ type: 'country' });
  });
});

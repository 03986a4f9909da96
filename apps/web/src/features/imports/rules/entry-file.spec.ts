import { entryFileType } from './entry-file';

describe('the type of a file', () => {
  it.each([
    ['pkyx.ndjson', 'application/x-ndjson'],
    ['phones.JSONL', 'application/x-ndjson'],
    ['手机.v2.CSV', 'text/csv'],
    ['phones.xlsx', null],
    ['csv', 'text/csv'],
    ['constructor', null],
    ['', null],
  ])('is told by its name: %j', (name, type) => {
    expect(entryFileType(name)).toBe(type);
  });
});

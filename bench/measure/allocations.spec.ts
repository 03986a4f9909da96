import { allocatedBytes } from './allocations';

const log = [
  '[42:0x2e11d490]       23 ms: Scavenge 3.5 (4.0) -> 3.0 (5.0) MB, 1.38 / 0.00 ms  (average mu = 1.000) allocation failure; ',
  '{"level":30,"msg":"GET 200"}',
  '[42:0x2e11d490]       25 ms: Scavenge 5.0 (5.4) -> 4.0 (6.0) MB, 1.44 / 0.00 ms  (average mu = 1.000) allocation failure; ',
  '[42:0x2e11d490]       27 ms: Mark-Compact (reduce) 6.5 (6.4) -> 2.0 (8.6) MB, 1.64 / 0.00 ms  finalize incremental marking; ',
];

describe('allocatedBytes', () => {
  it('adds up by how much each collection found the heap larger than the one before had left it', () =>
    expect(allocatedBytes(log.join('\n'))).toBe(8 * 1024 * 1024));

  it('knows of nothing before the first collection', () => expect(allocatedBytes('started')).toBe(0));
});

const COLLECTION = /: (?:Scavenge|Mark-Compact)[^\d]*?([\d.]+) \([\d.]+\) -> ([\d.]+) \([\d.]+\) MB/;
const MEGABYTE = 1024 * 1024;

/**
 * Bytes that a process had put on V8’s heap up to the last collection that its `--trace-gc` told of: each found the heap so much larger
 * than the one before had left it. What two logs of one process differ by is right to within one collection’s worth.
 */
export function allocatedBytes(log: string): number {
  let left = 0;
  let allocated = 0;
  for (const line of log.split('\n')) {
    const [, found, after] = COLLECTION.exec(line) ?? [];
    if (found === undefined) continue;
    allocated += Number(found) - left;
    left = Number(after);
  }
  return allocated * MEGABYTE;
}

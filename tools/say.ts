/** Tells the person at the terminal one line. */
export type Say = (line: string) => void;

/** Prefixes lines with the part of the stack they are about, in one column. */
export function sayAs(part: string, write: Say = console.log): Say {
  return (line) => write(`${part.padEnd(9)} ${line}`);
}

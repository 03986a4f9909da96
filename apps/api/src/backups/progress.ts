export type Say = (line: string) => void;

const INTERVAL = 5_000;

/** Tells how far a long collection has come, every few seconds. */
export function progress(name: string, say: Say): (documents: number) => void {
  let saidAt = Date.now();
  return (documents) => {
    if (Date.now() - saidAt < INTERVAL) return;
    saidAt = Date.now();
    say(`${name}: ${documents} …`);
  };
}

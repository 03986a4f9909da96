import autocannon from 'autocannon';

/** Connections that ask at the same time; each waits for its answer before it asks again. */
const CONNECTIONS = 8;

export interface BenchRequest {
  method?: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** How much is asked: a number of requests, or for a number of seconds, then perhaps so many a second. */
export type Amount = { requests: number } | { seconds: number; perSecond?: number };

export interface Answered {
  requests: number;
  seconds: number;
  /** milliseconds that 99 of 100 requests stay below; requests that had to wait for their turn count from it */
  p99: number;
}

/** Asks a server for the addresses in turn. Throws when any answer has another status. */
export async function load(
  url: string,
  requests: readonly BenchRequest[],
  status: number,
  amount: Amount,
): Promise<Answered> {
  const result = await autocannon({ url, requests, connections: CONNECTIONS, ...limitsOf(amount) });
  const statuses = Object.entries(result.statusCodeStats);
  const answered = result.statusCodeStats[status]?.count ?? 0;
  const others = statuses.filter(([code]) => code !== String(status)).map(([code, { count }]) => `${count} × ${code}`);
  if (result.errors + result.timeouts > 0 || others.length > 0 || answered === 0)
    throw new Error(`${url}${requests[0]?.path}: ${result.errors} errors, ${others.join(', ')} instead of ${status}`);
  return { requests: answered, seconds: result.duration, p99: result.latency.p99 };
}

function limitsOf(amount: Amount): Pick<Parameters<typeof autocannon>[0], 'amount' | 'duration' | 'overallRate'> {
  if ('requests' in amount) return { amount: Math.max(CONNECTIONS, amount.requests) };
  return { duration: amount.seconds, overallRate: amount.perSecond };
}

/** What the bench uses of autocannon, which comes without types. */
declare module 'autocannon' {
  interface Request {
    method?: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }

  interface Options {
    url: string;
    connections: number;
    requests: readonly Request[];
    /** requests altogether; goes before `duration` */
    amount?: number;
    /** seconds */
    duration?: number;
    /** requests a second */
    overallRate?: number;
  }

  interface Result {
    errors: number;
    timeouts: number;
    /** seconds */
    duration: number;
    statusCodeStats: Record<string, { count: number }>;
    /** milliseconds */
    latency: { p50: number; p99: number };
  }

  function autocannon(options: Options): Promise<Result>;
  export = autocannon;
}

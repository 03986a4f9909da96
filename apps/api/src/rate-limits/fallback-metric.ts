import { Counter } from 'prom-client';

/** By what was counted: `requests` of an address, or `attempts` (sign-ins and the like). */
export const rateLimitFallbacks = new Counter({
  name: 'pkyx_rate_limit_fallbacks_total',
  help: 'Counts towards a limit that this process kept for itself because Redis did not answer.',
  labelNames: ['counted'],
});

import type { z } from 'zod';

/**
 * Parses settings out of environment variables; an empty variable counts as not set. Throws one error that lists every
 * fault, so that a start-up shows all of them at once.
 */
export function parseSettings<Schema extends z.ZodType>(
  schema: Schema,
  source: NodeJS.ProcessEnv,
): Readonly<z.infer<Schema>> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not usable:\n${faults.join('\n')}`);
}

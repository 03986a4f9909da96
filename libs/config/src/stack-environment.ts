import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { parseSettings } from './parse-settings';

/** The settings of the local stack (`npm start`), all optional. `docs/configuration.md` is made from the descriptions. */
export const stackEnvironmentSchema = z.object({
  PKYX_DATA_DIR: z.string().min(1).default('.data').describe('Folder of the databases, logs and credentials.'),
  PKYX_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe('Port of the page; without it 8080, or a free one where 8080 is taken.'),
  PKYX_SEED: z
    .enum(['world', 'none'])
    .default('world')
    .describe('What an empty site starts with: countries, cars and two snacks, or nothing.'),
  PKYX_API_PROCESSES: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(availableParallelism())
    .describe('How many API processes share the work; one a core without it.'),
  PKYX_WORKER_PROCESSES: z.coerce.number().int().min(1).max(64).default(1).describe('How many workers share the work.'),
  PKYX_MONGOD_NODES: z.coerce
    .number()
    .int()
    .min(1)
    .max(7)
    .default(1)
    .describe(
      'Nodes of the MongoDB replica set; with several, they know each other by a key and others by a password.',
    ),
  MONGODB_URI: z.string().optional().describe('A MongoDB replica set to use instead of starting one.'),
  REDIS_URL: z.string().optional().describe('A Redis or Valkey to use instead of starting one.'),
  SMTP_URL: z.string().optional().describe('A mail server to use instead of the inbox.'),
});

export type StackEnvironment = Readonly<z.infer<typeof stackEnvironmentSchema>>;

/** Parses the settings of the local stack. Throws one error that lists every fault. */
export function parseStackEnvironment(source: NodeJS.ProcessEnv): StackEnvironment {
  return parseSettings(stackEnvironmentSchema, source);
}

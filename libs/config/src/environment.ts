import { z } from 'zod';
import { parseSettings } from './parse-settings';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const secret = (sample: string) => z.string().min(32).default(sample);
const SAMPLE_JWT_SECRET = 'sample-key-for-access-tokens-not-for-production';
const SAMPLE_TOKEN_SECRET = 'sample-key-for-links-and-sessions-not-for-production';
const limit = (fallback: number) => z.coerce.number().int().min(0).max(1_000_000).default(fallback);
const count = (fallback: number) => z.coerce.number().int().min(1).max(64).default(fallback);

/**
 * Every setting the servers read, with its default. `docs/configuration.md` is made from the descriptions.
 * Secrets have no default in production.
 */
export const environmentSchema = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'])
      .default('development')
      .describe('How strict start-up checks are.'),
    PKYX_API_HOST: z.string().default('127.0.0.1').describe('Address an API process listens on.'),
    PKYX_API_PORT: port(3000).describe('Port an API process listens on; 0 takes a free one.'),
    PKYX_WORKER_PORT: port(0).describe('Port of the worker’s health and metrics; 0 takes a free one.'),
    PKYX_PUBLIC_URL: z
      .url()
      .default('http://127.0.0.1:8080')
      .describe('Address people open; links in mails start with it.'),
    PKYX_WEB_ROOT: z
      .string()
      .min(1)
      .default('dist/web')
      .describe(
        'Folder of the built page, seen from where an API process starts: pages are rendered into its index.html.',
      ),
    PKYX_RATE_LIMIT_FACTOR: z.coerce
      .number()
      .positive()
      .default(1)
      .describe('Multiplies every rate limit, for load tests.'),
    PKYX_ESTABLISHED_AFTER_DAYS: z.coerce
      .number()
      .min(0)
      .default(4)
      .describe('Days after which a member may change entries that are protected from new accounts.'),
    PKYX_NEW_MEMBER_DAYS: z.coerce
      .number()
      .min(0)
      .default(3)
      .describe('Days for which the limits for new members hold; 0 turns them off.'),
    PKYX_NEW_MEMBER_EDITS: limit(20).describe('Edits that a new member may make in an hour.'),
    PKYX_NEW_MEMBER_EDITS_PER_ADDRESS: limit(25).describe(
      'Edits that all new members behind one client address may make together in an hour.',
    ),
    PKYX_NEW_MEMBER_LINKS: limit(3).describe('Links to other sites that a new member may put into one edit.'),
    PKYX_TRUST_PROXY_HOPS: z.coerce
      .number()
      .int()
      .min(0)
      .default(1)
      .describe('Proxies in front of the API whose X-Forwarded-For is believed.'),
    PKYX_LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info')
      .describe('Least severe log line that is written.'),
    MONGODB_URI: z
      .string()
      .default('mongodb://127.0.0.1:27017/pkyx?replicaSet=rs0')
      .describe('MongoDB replica set and database.'),
    PKYX_MONGODB_POOL: count(20).describe('Most connections to MongoDB per process.'),
    PKYX_HOT_CACHE_MIB: z.coerce
      .number()
      .min(0)
      .max(65_536)
      .default(64)
      .describe('Memory of an API process for answers that anybody may read, in MiB; 0 turns it off.'),
    PKYX_HOT_CACHE_SECONDS: z.coerce
      .number()
      .positive()
      .max(600)
      .default(1)
      .describe('How old such an answer may become where Redis told nothing of a change.'),
    REDIS_URL: z.string().default('redis://127.0.0.1:6379').describe('Redis or Valkey for queue, limits and counters.'),
    SMTP_URL: z.string().default('smtp://127.0.0.1:1025').describe('Where the worker delivers mail.'),
    PKYX_MAIL_FROM: z.string().default('pkyx <no-reply@pkyx.localhost>').describe('Sender of every mail.'),
    PKYX_JWT_SECRET: secret(SAMPLE_JWT_SECRET).describe('Key that signs access tokens; at least 32 characters.'),
    PKYX_JWT_PREVIOUS_SECRET: z
      .string()
      .min(32)
      .optional()
      .describe(
        'A second key whose access tokens are accepted, while PKYX_JWT_SECRET changes: the one before, or to come.',
      ),
    PKYX_TOKEN_SECRET: secret(SAMPLE_TOKEN_SECRET).describe(
      'Key for links in mails and for sessions; at least 32 characters, the same for API and worker. What it made ends with it.',
    ),
    PKYX_TOKEN_PREVIOUS_SECRET: z
      .string()
      .min(32)
      .optional()
      .describe('A second key that is accepted, while PKYX_TOKEN_SECRET changes: the one before, or the one to come.'),
    OTEL_EXPORTER_OTLP_ENDPOINT: z
      .url()
      .optional()
      .describe('Collector of OpenTelemetry that takes traces by OTLP over HTTP; without one none are made.'),
    PKYX_TRACE_RATIO: z.coerce
      .number()
      .min(0)
      .max(1)
      .default(1)
      .describe('Share of the traces that is sent to the collector, from 0 to 1.'),
    PKYX_BACKUP_KEY: z
      .string()
      .optional()
      .describe(
        'Key of backups for `cli backup`, `verify` and `restore`, unless they are given a file; read by nothing else.',
      ),
    PKYX_ADMIN_PASSWORD: z
      .string()
      .optional()
      .describe('Password of the account that `cli create-admin` makes; read by nothing else.'),
  })
  .superRefine((settings, context) => {
    if (settings.NODE_ENV !== 'production') return;
    const samples = { PKYX_JWT_SECRET: SAMPLE_JWT_SECRET, PKYX_TOKEN_SECRET: SAMPLE_TOKEN_SECRET } as const;
    for (const name of ['PKYX_JWT_SECRET', 'PKYX_TOKEN_SECRET'] as const) {
      if (settings[name] === samples[name]) {
        context.addIssue({ code: 'custom', path: [name], message: 'has to be set in production' });
      }
    }
  });

export type Environment = Readonly<z.infer<typeof environmentSchema>>;

/** Parses an environment. Throws one error that lists every fault. */
export function parseEnvironment(source: NodeJS.ProcessEnv): Environment {
  return parseSettings(environmentSchema, source);
}

/** The environment of this process, parsed and frozen at first use. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

/** The keys for links and sessions that are accepted; what is new is made with the first. */
export function tokenSecrets(): readonly [string, ...string[]] {
  const { PKYX_TOKEN_SECRET, PKYX_TOKEN_PREVIOUS_SECRET } = environment();
  return PKYX_TOKEN_PREVIOUS_SECRET ? [PKYX_TOKEN_SECRET, PKYX_TOKEN_PREVIOUS_SECRET] : [PKYX_TOKEN_SECRET];
}

let parsed: Environment | undefined;

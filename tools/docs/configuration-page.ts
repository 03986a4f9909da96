import { join } from 'node:path';
import { environmentSchema, stackEnvironmentSchema } from '@pkyx/config';
import { format } from 'prettier';
import type { z } from 'zod';
import { projectRoot } from '../project-root';

export const configurationPagePath = join(projectRoot, 'docs/configuration.md');

/** `docs/configuration.md`, made from the schemas that check the settings. */
export async function configurationPage(): Promise<string> {
  const page = `# Configuration

Everything is set by environment variables; an empty one counts as not set. A process refuses to start on a wrong value
and lists every fault. This page is made from the schemas in \`libs/config\` by \`npm run docs:configuration\`.

## Local stack

Read by \`npm start\` and \`npm run dev\`. All are optional.

${table(stackEnvironmentSchema)}

## API and worker

Read by each process. The local stack sets addresses and ports itself and passes on the rest.

${table(environmentSchema)}
`;
  return format(page, { parser: 'markdown' });
}

function table(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape).map(([name, setting]) => row(name, setting as z.ZodType));
  return ['| Variable | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n');
}

function row(name: string, setting: z.ZodType): string {
  return `| \`${name}\` | ${defaultOf(name, setting)} | ${setting.description ?? ''} |`;
}

function defaultOf(name: string, setting: z.ZodType): string {
  // It differs from machine to machine.
  if (name === 'PKYX_API_PROCESSES') return 'number of cores';
  const result = setting.safeParse(undefined);
  return result.success && result.data !== undefined ? `\`${result.data as string | number}\`` : '';
}

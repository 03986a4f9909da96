import { ModelName } from '@pkyx/persistence';
import { BackgroundJobs } from '../../src/common/background/background-jobs.service';
import { AccountSteps, bearer, type Problem } from './account-steps';
import { TestApi } from './test-api';

export interface Import {
  id: string;
  state: string;
  total: number;
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  newTypes: number;
  newAttributes: number;
  errors: { line: number; code: string; detail: string }[];
  failure: { code: string } | null;
}
export type Format = 'ndjson' | 'csv';
export type Headers = Record<string, string>;

const MEDIA_TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv' };

/** What a member does with files, on a wiki of its own. */
export class TransferSteps {
  private constructor(
    readonly api: TestApi,
    readonly steps: AccountSteps,
    readonly lin: Headers,
  ) {}

  static async start(): Promise<TransferSteps> {
    const api = await TestApi.start({ PKYX_ESTABLISHED_AFTER_DAYS: '0' });
    const steps = new AccountSteps(api);
    await steps.member('lin');
    return new TransferSteps(api, steps, bearer((await steps.signIn('lin')).accessToken));
  }

  async export(format: Format, query = ''): Promise<string> {
    return (await this.api.get(`/exports/entries.${format}${query}`)).text;
  }

  send<T = Import & Problem>(format: Format, body: string | Buffer, query = '', headers: Headers = this.lin) {
    return this.api.request<T>('POST', `/api/v1/imports${query}`, {
      headers: { 'content-type': MEDIA_TYPES[format], ...headers },
      body: body as string,
    });
  }

  /** The import when it has come to its end. */
  async import(format: Format, body: string | Buffer, query = ''): Promise<Import> {
    const { status, headers, text } = await this.send(format, body, query);
    if (status !== 202) throw new Error(text);
    await this.api.app.get(BackgroundJobs).wake();
    return (await this.api.request<Import>('GET', headers.get('location') ?? '', { headers: this.lin })).body;
  }

  /** Only the accounts stay. */
  async empty(): Promise<void> {
    const { Attribute, Entry, RegistryRevision, Revision, Type } = ModelName;
    for (const name of [Attribute, Entry, RegistryRevision, Revision, Type]) await this.api.model(name).deleteMany({});
  }

  count(name: string): Promise<number> {
    return this.api.model(name).countDocuments();
  }
}

export const counts = ({ created, updated, unchanged, failed }: Import) => ({ created, updated, unchanged, failed });
export const faults = ({ errors }: Import) => errors.map(({ line, code }) => [line, code]);
export const lines = (...entries: unknown[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
export const brief = (title: string, attributes: unknown[] = []) => ({ title, type: 'phone', attributes });

import fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { BackgroundJobs } from '../../src/common/background/background-jobs.service';
import { AccountSteps } from '../support/account-steps';
import { OpenApiValidator } from '../support/openapi-validator';
import type { TestApi } from '../support/test-api';
import { insistOn } from './answer-rules';
import { type FuzzAnswer, FuzzClient } from './fuzz-client';
import { type FuzzRequest, type Operation, operationsOf, RequestArbitrary } from './request-arbitrary';
import { learn, renewWorld, type World } from './world';

/** After so many requests there are new members and new content. */
const GENERATION = 1_000;
/** How many faults are worth reading at once. */
const MOST_FAULTS = 25;

export interface FuzzReport {
  /** answers of each status */
  statuses: Record<number, number>;
  /** operations that were never carried out */
  untouched: string[];
  /** each kind once, with the number of the request and all of it */
  faults: string[];
}

/** Sends `count` requests, one after another; the same seed sends the same ones. */
export async function fuzz(api: TestApi, document: OpenAPIObject, count: number, seed: number): Promise<FuzzReport> {
  const run = new FuzzRun(api, document, seed);
  return run.send(count);
}

class FuzzRun {
  private readonly operations: Operation[];
  private readonly validator: OpenApiValidator;
  private readonly requests: RequestArbitrary;
  private readonly client: FuzzClient;
  private readonly steps: AccountSteps;
  private readonly faults = new Map<string, string>();
  private readonly statuses: Record<number, number> = {};
  private readonly done = new Set<Operation>();
  private world: World | undefined;

  constructor(
    private readonly api: TestApi,
    document: OpenAPIObject,
    private readonly seed: number,
  ) {
    this.operations = operationsOf(document);
    this.validator = new OpenApiValidator(document);
    this.client = new FuzzClient(api.url);
    this.steps = new AccountSteps(api);
    this.requests = new RequestArbitrary(document, () => {
      if (!this.world) throw new Error('there is no world yet');
      return this.world;
    });
  }

  async send(count: number): Promise<FuzzReport> {
    for (let number = 0; number < count && this.faults.size < MOST_FAULTS; number += 1) {
      if (number % GENERATION === 0) this.world = await renewWorld(this.steps, number / GENERATION, this.world);
      const operation = this.operations[number % this.operations.length];
      if (operation) await this.sendOne(number, operation);
      // Imports and merges are carried out as well, and must end.
      if (number % 200 === 199) await this.api.app.get(BackgroundJobs).wake();
    }
    this.client.close();
    const untouched = this.operations.filter((operation) => !this.done.has(operation));
    return {
      statuses: this.statuses,
      untouched: untouched.map(({ method, template }) => `${method} ${template}`),
      faults: [...this.faults.values()],
    };
  }

  private async sendOne(number: number, operation: Operation): Promise<void> {
    const [request] = fc.sample(this.requests.for(operation), { numRuns: 1, seed: this.seed + number });
    if (!request) return;
    try {
      if (request.matching) await this.match(request);
      const answer = await this.client.send(request);
      this.statuses[answer.status] = (this.statuses[answer.status] ?? 0) + 1;
      insistOn(this.validator, request, answer);
      this.take(operation, request, answer);
    } catch (error) {
      this.note(number, operation, request, error);
    }
  }

  /** Sends along the ETag that the address has now, so that a change is not refused for being out of date. */
  private async match(request: FuzzRequest): Promise<void> {
    const { headers } = await this.client.send({ ...request, method: 'GET', body: undefined, headers: {} });
    if (headers.etag) request.headers['if-match'] ??= headers.etag;
  }

  private take(operation: Operation, request: FuzzRequest, answer: FuzzAnswer): void {
    const { status, headers, text } = answer;
    if (status >= 400 || request.method !== operation.method) return;
    this.done.add(operation);
    if (request.method !== 'POST' || !/[/+]json\b/.test(headers['content-type'] ?? '') || !this.world) return;
    learn(this.world, operation.template, answer, JSON.parse(text));
  }

  private note(number: number, { method, template }: Operation, request: FuzzRequest, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const kind = `${method} ${template} ${message.slice(0, 60)}`;
    if (this.faults.has(kind)) return;
    const { path, headers, body } = request;
    const sent = `${request.method} ${path.slice(0, 600)}\n${JSON.stringify(headers).slice(0, 900)}\n${body?.toString().slice(0, 900) ?? ''}`;
    this.faults.set(kind, `request ${number}, seed ${this.seed}: ${message}\n${sent}`);
  }
}

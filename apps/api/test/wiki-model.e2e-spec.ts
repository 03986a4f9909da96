import * as fc from 'fast-check';
import {
  type AttributeRecord,
  type EntryRecord,
  ModelName,
  type RevisionRecord,
  type TypeRecord,
  type UserRecord,
} from '@pkyx/persistence';
import { BackgroundJobs } from '../src/common/background/background-jobs.service';
import { PastEntriesService } from '../src/entries/past/past-entries.service';
import { contentOf } from '../src/entries/writing/entry-content';
import { foldRevisions } from '../src/entries/writing/revision-fold';
import { AccountSteps, type Problem } from './support/account-steps';
import { type Answer, TestApi } from './support/test-api';

const RUNS = 8;
const MOST_STEPS = 30;
const TYPES = ['模型类型甲', '模型类型乙'];

type Step =
  | { do: 'create' | 'rename' | 'alias'; entry: number; title: number }
  | { do: 'type'; entry: number; type: number }
  | { do: 'write' | 'remove'; entry: number; attribute: number; text: string }
  | { do: 'restore'; entry: number; revision: number }
  | { do: 'delete' | 'undo'; entry: number }
  | { do: 'merge' | 'merge and undo'; attribute: number; into: number }
  | { do: 'undo merge'; merge: number };

let api: TestApi;
let steps: AccountSteps;
let headers: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  headers = await steps.signedIn('keeper', 'moderator');
});
afterAll(() => api.stop());

/** Carries out steps on entries and attributes of its own; what is refused has to be refused in order. */
class Wiki {
  private readonly entries: string[] = [];
  private readonly merges: string[] = [];

  constructor(private readonly run: number) {}

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'create':
        return this.create(step.title, step.entry);
      case 'rename':
        return this.patch(step.entry, { title: this.title(step.title) });
      case 'alias':
        return this.patch(step.entry, { aliases: [`${this.title(step.title)} 别名`] });
      case 'type':
        return this.patch(step.entry, { type: TYPES[step.type] });
      case 'write':
        return this.write(step.entry, step.attribute, step.text);
      case 'remove':
        return this.remove(step.entry, step.attribute);
      case 'restore':
        return this.restore(step.entry, step.revision);
      case 'undo':
        return this.undo(step.entry);
      case 'delete':
        return this.delete(step.entry);
      case 'merge':
        await this.merge(step.attribute, step.into);
        return;
      case 'undo merge':
        return this.undoMerge(this.merges[step.merge % this.merges.length]);
      case 'merge and undo':
        return this.mergeAndUndo(step.attribute, step.into);
    }
  }

  private title = (number: number) => `模型 ${this.run} ${number}`;
  private attribute = (number: number) => `模型属性 ${this.run} ${number}`;
  private entry = (number: number) => this.entries[number % this.entries.length] ?? 'nothing';

  private async create(title: number, attribute: number): Promise<void> {
    const attributes = [{ name: this.attribute(attribute % 4), value: '起初' }];
    const body = { title: this.title(title), type: TYPES[0], attributes };
    const { status, body: made } = await this.send<{ id: string }>('POST', '/entries', body);
    if (status === 201) this.entries.push(made.id);
  }

  private async patch(entry: number, body: object): Promise<void> {
    await this.send('PATCH', `/entries/${this.entry(entry)}`, body, await this.tag(`/entries/${this.entry(entry)}`));
  }

  private async delete(entry: number): Promise<void> {
    const path = `/entries/${this.entry(entry)}`;
    await this.send('DELETE', path, undefined, await this.tag(path));
  }

  private async write(entry: number, attribute: number, text: string): Promise<void> {
    const path = `/entries/${this.entry(entry)}/attributes`;
    const name = this.attribute(attribute);
    const added = await this.send<{ existing?: { key: string } }>('POST', path, { name, kind: 'text', value: text });
    if (added.status !== 409 || !added.body.existing) return;
    const one = `${path}/${encodeURIComponent(added.body.existing.key)}`;
    await this.send('PUT', one, { value: text }, await this.tag(one));
  }

  private async remove(entry: number, attribute: number): Promise<void> {
    const { body } = await this.read<{ attributes?: { key: string }[] }>(`/entries/${this.entry(entry)}`);
    const key = body.attributes?.[attribute % body.attributes.length]?.key;
    if (!key) return;
    const path = `/entries/${this.entry(entry)}/attributes/${encodeURIComponent(key)}`;
    await this.send('DELETE', path, undefined, await this.tag(path));
  }

  private async restore(entry: number, revision: number): Promise<void> {
    const { body } = await this.read<{ total?: number }>(`/entries/${this.entry(entry)}/revisions`);
    const number = (revision % (body.total ?? 1)) + 1;
    await this.send('POST', `/entries/${this.entry(entry)}/revisions/${number}/restorations`);
  }

  private async undo(entry: number): Promise<void> {
    const { body } = await this.read<{ total?: number }>(`/entries/${this.entry(entry)}/revisions`);
    await this.send('POST', `/entries/${this.entry(entry)}/revisions/${(body.total ?? 1) - 1}/restorations`);
  }

  private async merge(attribute: number, into: number): Promise<string | undefined> {
    const [from, to] = [await this.keyOf(attribute), await this.keyOf(into)];
    if (from === undefined || to === undefined) return undefined;
    const { status, body } = await this.send<{ id: string }>('POST', `/attributes/${encodeURIComponent(from)}/merges`, {
      into: to,
    });
    if (status !== 201) return undefined;
    await api.app.get(BackgroundJobs).wake();
    const merge = `/attributes/${encodeURIComponent(from)}/merges/${body.id}`;
    this.merges.push(merge);
    return merge;
  }

  private async undoMerge(merge: string | undefined): Promise<void> {
    if (merge === undefined) return;
    await this.send('DELETE', merge);
    await api.app.get(BackgroundJobs).wake();
  }

  private async mergeAndUndo(attribute: number, into: number): Promise<void> {
    const before = await this.comparison();
    const merge = await this.merge(attribute, into);
    await this.undoMerge(merge);
    expect(await this.comparison()).toBe(before);
  }

  /** Of up to eight live entries of the run, as it is sent. */
  private async comparison(): Promise<string> {
    const live: string[] = [];
    for (const id of this.entries) if ((await this.read(`/entries/${id}`)).status === 200) live.push(id);
    return live.length < 2 ? '' : (await this.read(`/comparisons?entries=${live.slice(0, 8).join(',')}`)).text;
  }

  private async keyOf(attribute: number): Promise<string | undefined> {
    const name = this.attribute(attribute);
    const found = await api
      .model<AttributeRecord>(ModelName.Attribute)
      .findOne({ nameKeys: name, mergedInto: null })
      .lean();
    return found?.key;
  }

  private async tag(path: string): Promise<Record<string, string>> {
    return { 'if-match': (await this.read(path)).headers.get('etag') ?? '"none-0"' };
  }

  private read<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return api.get<T>(path, headers);
  }

  private async send<T = Problem>(
    method: string,
    path: string,
    body?: object,
    more: Record<string, string> = {},
  ): Promise<Answer<T & Partial<Problem>>> {
    const answer = await steps.send<T & Partial<Problem>>(method, path, body, { ...headers, ...more });
    expect([200, 201, 204, 404, 409, 412, 422]).toContain(answer.status);
    return answer;
  }
}

const number = fc.nat(7);
const small = fc.nat(3);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('create' as const), entry: number, title: small }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('write' as const, 'remove' as const),
      entry: number,
      attribute: small,
      text: fc.constantFrom('一', '二', '三'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('rename' as const, 'alias' as const), entry: number, title: small }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('type' as const), entry: number, type: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), entry: number, revision: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'undo' as const), entry: number }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('merge' as const, 'merge and undo' as const),
      attribute: small,
      into: small,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo merge' as const), merge: number }) },
);

async function demandCountersThatCount(): Promise<void> {
  const live = await api.model<EntryRecord>(ModelName.Entry).find({ state: 'live' }).lean<EntryRecord[]>();
  for (const { slug, count } of await api.model<TypeRecord>(ModelName.Type).find().lean<TypeRecord[]>()) {
    expect([slug, count]).toEqual([slug, live.filter(({ type }) => type === slug).length]);
  }
  for (const { key, uses } of await api.model<AttributeRecord>(ModelName.Attribute).find().lean<AttributeRecord[]>()) {
    const holders = live.filter(({ attributes }) => attributes.some((attribute) => attribute.key === key));
    expect([key, uses]).toEqual([key, holders.length]);
  }
  const revisions = api.model<RevisionRecord>(ModelName.Revision);
  const keeper = await api.model<UserRecord>(ModelName.User).findOne({ username: 'keeper' }).lean<UserRecord>();
  expect(keeper?.created).toBe(await revisions.countDocuments({ number: 1 }));
  expect(keeper?.edited).toBe(await revisions.countDocuments({ number: { $gt: 1 } }));
}

async function demandStatesThatRevisionsTell(): Promise<void> {
  for (const entry of await api.model<EntryRecord>(ModelName.Entry).find().lean<EntryRecord[]>()) {
    const revisions = await api
      .model<RevisionRecord>(ModelName.Revision)
      .find({ entry: entry._id })
      .sort({ number: 1 })
      .lean<RevisionRecord[]>();
    expect(revisions.map((revision) => revision.number)).toEqual(
      Array.from({ length: entry.version }, (_, index) => index + 1),
    );
    expect(foldRevisions(revisions)).toEqual(contentOf(entry));
    const { slug, version, attributes } = entry;
    const [past] = await api.app.get(PastEntriesService).find([entry._id.toHexString()], new Date());
    expect(past && { slug: past.slug, version: past.version, attributes: past.attributes }).toEqual(
      entry.state === 'live' ? { slug, version, attributes } : undefined,
    );
  }
}

it('keeps its counters, its history and its merges true through any course of edits', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: MOST_STEPS }), async (course) => {
      const wiki = new Wiki((run += 1));
      for (const title of [0, 1]) await wiki.take({ do: 'create', entry: title, title });
      for (const each of course) await wiki.take(each);
      await demandCountersThatCount();
      await demandStatesThatRevisionsTell();
    }),
    { numRuns: RUNS },
  );
});

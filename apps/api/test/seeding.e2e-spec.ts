import { type EntryRecord, type ImageRecord, ModelName, type RevisionRecord, type UserRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';
import type { Content } from '../../../data/content';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

const FLAG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#de2910" d="M0 0h3v2H0z"/></svg>',
);

const illustrated: Content = {
  ...sampleContent,
  attributes: [
    ...sampleContent.attributes,
    {
      key: 'photo',
      names: { zh: '照片', en: 'Photo' },
      aliases: [],
      kind: 'image',
      dimension: null,
      direction: 'none',
      group: 'identity',
      position: 0,
    },
  ],
  entries: sampleContent.entries.map((entry) =>
    entry.title === 'iPhone 17'
      ? { ...entry, picture: { attribute: 'photo', svg: FLAG, alt: '红色 / Red', sources: [] } }
      : entry,
  ),
};

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(illustrated);
});
afterAll(() => api.stop());

const entries = () => api.model<EntryRecord>(ModelName.Entry);

it('gives each entry a first revision that says all of it', async () => {
  const entry = await entries().findOne({ slug: 'pixel-10' }).lean();
  const revisions = await api.model<RevisionRecord>(ModelName.Revision).find({ entry: entry?._id }).lean();
  expect(revisions).toHaveLength(1);
  expect(revisions[0]).toMatchObject({ number: 1, restores: null });
  expect(revisions[0]?.changes.map(({ field, key }) => key ?? field).sort()).toEqual([
    'aliases',
    'battery-capacity',
    'released',
    'screen-size',
    'title',
    'type',
    'weight',
    'wireless-charging',
  ]);
});

it('keeps pictures as WebP in three sizes that may be cached for ever', async () => {
  const { body } = await api.get<{ items: { picture: string | null; title: string }[] }>('/entries');
  const picture = body.items.find(({ title }) => title === 'iPhone 17')?.picture ?? '';
  for (const size of [160, 480, 1200]) {
    const answer = await fetch(api.url + picture.replace('480.webp', `${size}.webp`));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(8, 12)
        .toString(),
    ).toBe('WEBP');
  }
});

it('counts what was created for its author, and the entries of each type', async () => {
  const { body } = await api.get<{ created: number; edited: number; contribution: number }>('/users/pkyx');
  expect(body).toMatchObject({ created: 5, edited: 0, contribution: 25 });
  const types = await api.get<{ items: { slug: string; count: number }[] }>('/types');
  expect(types.body.items.map(({ slug, count }) => [slug, count])).toEqual([
    ['phone', 3],
    ['snack', 2],
  ]);
});

it('changes nothing when repeated', async () => {
  const before = await entries().find().sort({ _id: 1 }).lean();
  await api.seed(illustrated);
  expect(await entries().find().sort({ _id: 1 }).lean()).toEqual(before);
  expect(await api.model<ImageRecord>(ModelName.Image).countDocuments()).toBe(1);
  expect(await api.connection.collection('images.files').countDocuments()).toBe(3);
});

it('brings what the content says anew, as a revision', async () => {
  await api.seed({
    ...illustrated,
    entries: illustrated.entries.map((entry) =>
      entry.title === 'Pixel 10' ? { ...entry, aliases: ['谷歌10', 'Google Pixel 10'] } : entry,
    ),
  });
  const entry = await entries().findOne({ slug: 'pixel-10' }).lean();
  expect([entry?.version, entry?.aliases]).toEqual([2, ['谷歌10', 'Google Pixel 10']]);
});

it('leaves alone what somebody else has edited or deleted', async () => {
  const member = await api
    .model<UserRecord>(ModelName.User)
    .create({ username: 'lin', usernameKey: 'lin', role: 'member', createdAt: new Date() });
  const edited = await entries().findOneAndUpdate(
    { slug: 'galaxy-s25' },
    { $set: { aliases: ['S25'] }, $inc: { version: 1 } },
  );
  await api.model<RevisionRecord>(ModelName.Revision).create({
    entry: edited?._id ?? new Types.ObjectId(),
    type: 'phone',
    slug: 'galaxy-s25',
    number: 2,
    author: member._id,
    at: new Date(),
    comment: '',
    changes: [],
    restores: null,
  });
  await entries().updateOne({ slug: '甜豆腐脑' }, { $set: { state: 'deleted' } });
  await api.seed(illustrated);
  expect((await entries().findOne({ slug: 'galaxy-s25' }).lean())?.aliases).toEqual(['S25']);
  expect(await entries().countDocuments({ nameKeys: '甜豆腐脑' })).toBe(1);
});

import { ModelName, type AvatarRecord, type UserRecord } from '@pkyx/persistence';
import sharp from 'sharp';
import { HTML, noise, redThenBlue } from '../src/common/pictures/testing/pictures';
import { AccountSteps, bearer, PASSWORD, type Problem } from './support/account-steps';
import { form, FormSteps, pictureCounts } from './support/forms';
import { TestApi } from './support/test-api';

interface OwnAvatar {
  avatar: Record<'48' | '96' | '192' | '384', string>;
}

let api: TestApi;
let steps: AccountSteps;

const counts = () => pictureCounts(api.connection, 'avatars');
const below = (url: string) => url.replace('/api/v1', '');
const png = (width: number, height = 40) => redThenBlue(width, height).png().toBuffer();
const NOTHING = { records: 0, files: 0, chunks: 0 };
const ONE = { records: 1, files: 4, chunks: 4 };

async function someone(username: string) {
  await steps.member(username);
  const headers = bearer((await steps.signIn(username)).accessToken);
  return { headers, avatar: new FormSteps(api, 'PUT', '/users/me/avatar', headers.authorization ?? '') };
}

const removeAvatar = (headers: Record<string, string>) => steps.send('DELETE', '/users/me/avatar', undefined, headers);
const avatarOf = async (username: string) => (await api.get<OwnAvatar>(`/users/${username}`)).body.avatar;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
});
afterAll(() => api.stop());

describe('an avatar', () => {
  it('is square in four sizes, on the profile at once, and for ever the same at its address', async () => {
    const { avatar, headers } = await someone('four');
    const { status, body } = await avatar.send<OwnAvatar>(await png(300, 200));
    expect(status).toBe(200);
    expect(await avatarOf('four')).toEqual(body.avatar);
    for (const size of [48, 96, 192, 384] as const) {
      const answer = await fetch(api.url + body.avatar[size]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({
        format: 'webp',
        width: size,
        height: size,
      });
    }
    expect(await api.commands.during(() => api.get(below(body.avatar[96])))).toEqual(['find', 'find']);
    expect((await removeAvatar(headers)).status).toBe(204);
  });

  it('goes when it is replaced, and leaves nothing when it is taken away', async () => {
    const { avatar, headers } = await someone('replacing');
    const first = await avatar.send<OwnAvatar>(await png(60));
    const second = await avatar.send<OwnAvatar>(await png(80));
    expect(second.body.avatar).not.toEqual(first.body.avatar);
    expect(await counts()).toEqual(ONE);
    expect((await api.get(below(first.body.avatar[48]))).status).toBe(404);
    expect((await api.get(below(second.body.avatar[48]))).status).toBe(200);

    expect((await removeAvatar(headers)).status).toBe(204);
    expect((await removeAvatar(headers)).status).toBe(204);
    expect(await counts()).toEqual(NOTHING);
    expect((await avatarOf('replacing'))[48]).toContain('/generated-');
  });

  it('stays the same when the same picture is sent again', async () => {
    const { avatar, headers } = await someone('again');
    const [first, second] = [await avatar.send<OwnAvatar>(await png(60)), await avatar.send<OwnAvatar>(await png(60))];
    expect(second.body).toEqual(first.body);
    expect(await counts()).toEqual(ONE);
    await removeAvatar(headers);
    expect(await counts()).toEqual(NOTHING);
  });

  it('is kept once for all who show it, until the last one leaves', async () => {
    const people = await Promise.all(['first', 'second', 'third'].map(someone));
    const source = await png(100);
    const answers = await Promise.all(people.map(({ avatar }) => avatar.send<OwnAvatar>(source)));
    const [url = ''] = new Set(answers.map(({ body }) => body.avatar[192]));
    expect(answers.map(({ body }) => body.avatar[192])).toEqual([url, url, url]);
    expect(await counts()).toEqual(ONE);
    await people[0]?.avatar.send(await png(120));
    if (people[1]) await removeAvatar(people[1].headers);
    expect((await api.get(below(url))).status).toBe(200);
    await Promise.all(people.map(({ headers }) => removeAvatar(headers)));
    expect((await api.get(below(url))).status).toBe(404);
    expect(await counts()).toEqual(NOTHING);
  });

  it('leaves with its member', async () => {
    const { avatar, headers } = await someone('leaving');
    await avatar.send(await png(60));
    expect((await steps.send('DELETE', '/users/me', { currentPassword: PASSWORD }, headers)).status).toBe(204);
    expect(await counts()).toEqual(NOTHING);
  });

  it('is exactly one after fifty are sent at the same time', async () => {
    const { avatar, headers } = await someone('fifty');
    const sources = await Promise.all(Array.from({ length: 50 }, (_, index) => png(20 + (index % 25) * 2)));
    const answers = await Promise.all(sources.map((source) => avatar.send<OwnAvatar>(source)));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(await counts()).toEqual(ONE);
    const user = await api.model<UserRecord>(ModelName.User).findOne({ username: 'fifty' }).lean<UserRecord>();
    const record = await api.model<AvatarRecord>(ModelName.Avatar).findOne().lean<AvatarRecord>();
    expect(record).toMatchObject({ _id: user?.avatar, uses: 1 });
    expect((await api.get(below((await avatarOf('fifty'))[384]))).status).toBe(200);
    await removeAvatar(headers);
  });

  it('is shared soundly by many who come and go at the same time', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, (_, index) => someone(`crowd${index}`)));
    const [one, other] = [await png(64), await png(66)];
    await Promise.all(
      people.flatMap(({ avatar, headers }) => [
        avatar.send(one),
        avatar.send(other),
        removeAvatar(headers),
        avatar.send(one),
      ]),
    );
    const shown = await Promise.all(people.map((_, index) => avatarOf(`crowd${index}`)));
    const uses = new Map<string, number>();
    for (const { 48: url } of shown.filter((avatar) => !avatar[48].includes('generated'))) {
      expect((await api.get(below(url))).status).toBe(200);
      uses.set(url, (uses.get(url) ?? 0) + 1);
    }
    const records = await api.model<AvatarRecord>(ModelName.Avatar).find().lean<AvatarRecord[]>();
    expect(records.map((record) => record.uses).sort()).toEqual([...uses.values()].sort());
    expect(await counts()).toEqual({ records: uses.size, files: uses.size * 4, chunks: uses.size * 4 });
    await Promise.all(people.map(({ headers }) => removeAvatar(headers)));
    expect(await counts()).toEqual(NOTHING);
  });
});

describe('a refused avatar', () => {
  it('leaves the old one', async () => {
    const { avatar, headers } = await someone('keeping');
    const { body } = await avatar.send<OwnAvatar>(await png(60));
    expect((await avatar.send<Problem>(HTML)).body.code).toBe('picture-type-unknown');
    expect((await avatar.send<Problem>(Buffer.alloc(5 * 1024 * 1024 + 1))).body.code).toBe('content-too-large');
    for (let round = 0; round < 10; round += 1)
      await avatar.sendBeginning(form({ body: await noise(400, 400).png().toBuffer() }));
    expect(await avatarOf('keeping')).toEqual(body.avatar);
    expect(await counts()).toEqual(ONE);
    await removeAvatar(headers);
  });

  it('is one of nobody', async () => {
    const nobody = new FormSteps(api, 'PUT', '/users/me/avatar', '');
    expect((await nobody.send(await png(60))).status).toBe(401);
    expect((await removeAvatar({})).status).toBe(401);
  });
});

describe('a generated avatar', () => {
  it('shows whoever has none, in every size, without the database', async () => {
    await steps.member('plain');
    const avatar = await avatarOf('plain');
    for (const size of [48, 96, 192, 384] as const) {
      const answer = await fetch(api.url + avatar[size]);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({
        format: 'webp',
        width: size,
        height: size,
      });
    }
    expect(await api.commands.during(() => api.get(below(avatar[48])))).toEqual([]);
    expect((await counts()).files).toBe(0);
  });

  it('differs between members and is always the same for one', async () => {
    await steps.member('alike');
    await steps.member('unlike');
    const [one, same, other] = [await avatarOf('alike'), await avatarOf('ALIKE'), await avatarOf('unlike')];
    expect(same).toEqual(one);
    expect(other[96]).not.toBe(one[96]);
    const [first, second] = await Promise.all(
      [one, other].map(async (avatar) => (await fetch(api.url + avatar[96])).text()),
    );
    expect(first).not.toBe(second);
  });

  it.each([
    '/avatars/generated-xyz/48.webp',
    '/avatars/generated-0123456789abcdef01234567/50.webp',
    '/avatars/nobody/48.webp',
  ])('is not at %s', async (path) => {
    expect((await api.get(path)).status).toBe(404);
  });
});

import { createHmac } from 'node:crypto';
import { environment } from '@pkyx/config';
import { unsubscribeToken } from '@pkyx/persistence';
import { Types } from 'mongoose';
import sharp from 'sharp';
import type { AccountSteps } from '../support/account-steps';
import { basic, bearer, PASSWORD } from '../support/account-steps';
import type { FuzzAnswer } from './fuzz-client';

type Headers = Record<string, string>;

/** What requests can be about, so that they come further than to a 404. Grows with what they make. */
export interface World {
  entries: string[];
  types: string[];
  attributes: string[];
  usernames: string[];
  /** ids of anything, by the last plural in their address */
  ids: Record<string, string[]>;
  /** files of pictures, after `/images/` and `/avatars/` */
  pictures: string[];
  credentials: Headers[];
  /** of members who may lose theirs */
  victims: Headers[];
  /** credentials that are none */
  forgeries: Headers[];
  cookies: string[];
  /** of links in mails */
  tokens: string[];
  picture: Buffer;
}

const PHONES = ['Phone', 'Handy', 'Mobile'];
const KEPT = 12;
/** Members who may be blocked, lose their password or their account. */
const VICTIMS = ['victim', 'prey', 'quarry'];

/** Makes members and content that did not suffer from requests before; `generation` tells them from those. */
export async function renewWorld(steps: AccountSteps, generation: number, known?: World): Promise<World> {
  const name = (role: string) => `${role}${generation}`;
  for (const role of ['member', 'moderator', 'admin'] as const) await steps.member(name(role), role);
  for (const victim of VICTIMS) await steps.member(name(victim));
  const [member, moderator, admin, victim] = await Promise.all(
    ['member', 'moderator', 'admin', 'victim'].map((role) => steps.signIn(name(role))),
  );
  if (!member || !moderator || !admin || !victim) throw new Error('nobody signed in');
  const asMember = bearer(member.accessToken);
  const tokens = await Promise.all(
    [['read'], ['write'], ['read', 'write']].map((scopes) => personalToken(steps, asMember, scopes)),
  );
  const world: World = {
    ...(known ?? emptyWorld()),
    usernames: [...VICTIMS.map(name), 'nobody-at-all'],
    victims: VICTIMS.map((each) => basic(name(each), PASSWORD)),
    credentials: [
      {},
      asMember,
      asMember,
      bearer(moderator.accessToken),
      bearer(admin.accessToken),
      basic(name('admin'), PASSWORD),
      basic(member.accessToken),
      ...tokens.map(bearer),
    ],
    forgeries: forgeries(member.accessToken),
    cookies: [victim.cookie],
    tokens: await linkTokens(steps, generation),
    picture: known?.picture ?? (await somePicture()),
  };
  for (const title of PHONES.map((phone) => `${phone} ${generation}`)) {
    const { body } = await steps.send<{ slug: string }>('POST', '/entries', phoneCalled(title), asMember);
    remember(world.entries, body.slug);
    const comment = await steps.send<{ id: string }>('POST', `/entries/${body.slug}/comments`, { text: 'x' }, asMember);
    remember((world.ids['comments'] ??= []), comment.body.id);
  }
  return world;
}

/** What mails would bring: to confirm an account, to set another password, to end digests. */
async function linkTokens(steps: AccountSteps, generation: number): Promise<string[]> {
  const [fresh, forgetful] = [`fresh-${generation}@example.org`, `forgetful-${generation}@example.org`];
  await steps.register(`fresh${generation}`, fresh);
  await steps.register(`forgetful${generation}`, forgetful);
  await steps.confirm(await steps.linkTo(forgetful));
  await steps.send('POST', '/auth/password-resets', { email: forgetful });
  const ending = unsubscribeToken(environment().PKYX_TOKEN_SECRET, new Types.ObjectId());
  return [await steps.linkTo(fresh), await steps.linkTo(forgetful), ending, 'x'.repeat(43)];
}

function emptyWorld() {
  return {
    entries: ['甜豆腐脑', 'iphone-17'],
    types: ['phone', 'snack'],
    attributes: ['screen-size', 'weight', 'taste', 'released', 'rating', 'wireless-charging', 'website', 'maker'],
    ids: {},
    pictures: [`${'0'.repeat(40)}/160.webp`],
  };
}

/** Takes over what an answer names, the oldest giving way. */
export function learn(world: World, path: string, { status, headers }: FuzzAnswer, body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  const { slug, key, id, registration, url } = body as Record<string, unknown>;
  const collection = /\/([a-z-]+)$/.exec(path)?.[1] ?? '';
  if (collection === 'entries' && typeof slug === 'string') remember(world.entries, slug);
  if (collection === 'types' && typeof slug === 'string') remember(world.types, slug);
  if (collection === 'attributes' && typeof key === 'string') remember(world.attributes, key);
  if (typeof url === 'string') remember(world.pictures, url.split('/').slice(-2).join('/'));
  const kind = registration ? 'registrations' : status === 202 ? 'proposals' : collection;
  for (const known of [id, registration]) if (typeof known === 'string') remember((world.ids[kind] ??= []), known);
  const { location } = headers;
  if (location?.includes('/imports/')) remember((world.ids['imports'] ??= []), location.split('/').at(-1) ?? '');
}

function remember(known: string[], one: string): void {
  if (known.includes(one)) return;
  known.push(one);
  if (known.length > KEPT) known.splice(0, 1);
}

async function personalToken(steps: AccountSteps, who: Headers, scopes: string[]): Promise<string> {
  const expiresAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const request = { name: scopes.join(' '), scopes, expiresAt };
  return (await steps.send<{ token: string }>('POST', '/users/me/api-tokens', request, who)).body.token;
}

function forgeries(token: string): Headers[] {
  const [head = '', claims = ''] = token.split('.');
  const forged = `${head}.${claims}.${createHmac('sha256', 'another key').update(`${head}.${claims}`).digest('base64url')}`;
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
  return [
    ...[forged, none, 'pkyx_', `pkyx_${'a'.repeat(43)}`, 'a.b.c', '..', 'x'.repeat(4_000)].map(bearer),
    ...[basic('\0', '\0'), basic('', ''), basic('nobody-at-all', 'wrong'), basic('{"$ne":""}', 'x')],
    ...['Basic', 'Bearer', 'Basic !!!', 'Digest a=b', 'bearer\t', 'Basic Og==', 'Negotiate'].map((authorization) => ({
      authorization,
    })),
  ];
}

function somePicture(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 64, channels: 3, background: '#a02' } })
    .png()
    .toBuffer();
}

const phoneCalled = (title: string) => ({
  title,
  type: 'phone',
  attributes: [
    { key: 'screen-size', value: '6.1 in' },
    { key: 'released', value: '2025-09' },
    { key: 'rating', value: 4.5 },
    { key: 'wireless-charging', value: true },
    { key: 'maker', value: '甜 / Sweet' },
    { key: 'website', value: { url: 'https://example.org/', label: 'Example' } },
  ],
});

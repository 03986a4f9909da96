import { setTimeout as pause } from 'node:timers/promises';
import type { Aftermath, History, Link } from './history';
import type { Inbox } from './inbox';
import { registerOf } from './writer';

/** A mail in the hands of a worker that was killed is taken up after half a minute, and tried again ever more rarely. */
const mailLimitMs = 120_000;

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
interface Statement {
  value: { text: string };
}
interface Revision {
  changes: { field: string; before: Statement | null; after: Statement | null }[];
}

/** Reads what is there of everything that the history speaks of. Waits for mails that are still to come. */
export async function readAftermath(url: string, history: History, inbox: Inbox): Promise<Aftermath> {
  const api = `${url}/api/v1`;
  await waitForMails(history, inbox);
  const slugs = [...new Set(history.writes.map(({ register }) => register))].map((register) => register.slice(6));
  const chains = new Map<string, Link[]>();
  const comments: string[] = [];
  for (const slug of slugs) {
    chains.set(registerOf(slug), await readChain(`${api}/entries/${slug}/revisions`));
    for (const { text } of await readAll<{ text: string }>(`${api}/entries/${slug}/comments`)) comments.push(text);
  }
  const registered = new Set(history.registrations.map(({ name }) => name));
  return { chains, comments, mails: inbox.addresses().filter((address) => registered.has(address)) };
}

async function waitForMails({ registrations }: History, inbox: Inbox): Promise<void> {
  const awaited = registrations.filter(({ outcome }) => outcome === 'acknowledged').map(({ name }) => name);
  for (const deadline = Date.now() + mailLimitMs; Date.now() < deadline;) {
    await inbox.collect();
    const here = new Set(inbox.addresses());
    if (awaited.every((address) => here.has(address))) return;
    await pause(500);
  }
}

/** Newest first is how the site tells them. */
async function readChain(address: string): Promise<Link[]> {
  const revisions = (await readAll<Revision>(address)).reverse();
  return revisions.flatMap(({ changes }) =>
    changes.flatMap(({ field, before, after }) =>
      field === 'attribute' && after ? [{ before: before?.value.text ?? null, after: after.value.text }] : [],
    ),
  );
}

/** All pages of a list; of one that is not there, nothing. */
async function readAll<T>(address: string): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${address}?limit=100${query}`, { signal: AbortSignal.timeout(30_000) });
    if (response.status === 404) return [];
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const page = (await response.json()) as Page<T>;
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

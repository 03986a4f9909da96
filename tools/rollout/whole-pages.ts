import type { Difference } from './same-answers';

const times = 8;

/** Opens pages again and again, so that both versions render them; resolves to those that name files which are not there. */
export async function missingFiles(url: string): Promise<Difference[]> {
  const asked = new Map<string, Promise<number>>();
  const missing: Difference[] = [];
  for (const path of await pages(url)) {
    for (let time = 0; time < times; time += 1) {
      const page = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(30_000) });
      const files = [...(await page.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
        ([, file]) => file ?? '',
      );
      if (!page.ok || files.length === 0) missing.push({ path, detail: `${page.status} with ${files.length} files` });
      for (const file of files) {
        const status = asked.get(file) ?? fetch(`${url}${file}`).then((answer) => answer.status);
        asked.set(file, status);
        if ((await status) !== 200) missing.push({ path, detail: `names ${file}: ${await status}` });
      }
    }
  }
  return missing;
}

/** One of each kind that the API renders, and one that it does not. */
async function pages(url: string): Promise<string[]> {
  const [type] = await slugsOf(`${url}/api/v1/types`);
  const [one, other] = await slugsOf(`${url}/api/v1/entries?limit=2`);
  return ['/', `/entries/${one}`, `/pk/${one}/${other}`, `/types/${type}`, '/account'];
}

async function slugsOf(address: string): Promise<string[]> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  const { items } = (await answer.json()) as { items: { slug: string }[] };
  return items.map(({ slug }) => encodeURIComponent(slug));
}

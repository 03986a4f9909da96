import { until } from '../servers/until';

/** Waits until a GET of the address is answered with success. */
export async function answersHttp(url: string): Promise<void> {
  await until(url, 60_000, async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`status ${response.status}`);
    return true;
  });
}

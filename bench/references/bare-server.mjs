import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { MongoClient } from 'mongodb';
import { entriesBySlug, listedEntries } from './bare-queries.mjs';
import { presentComparison, presentEntry, presentList } from './bare-presentation.mjs';

/**
 * The least that a server on `node:http` and the MongoDB driver has to do for the answers of the API: the same aggregation,
 * the same JSON, and for a comparison the same judgement by libs/domain. No framework, validation, limits, logs or headers.
 */
const { BENCH_PORT, BENCH_DOMAIN, MONGODB_URI } = process.env;
const domain = createRequire(import.meta.url)(BENCH_DOMAIN);
const client = await MongoClient.connect(MONGODB_URI, { maxPoolSize: 20, readConcernLevel: 'majority' });
const entries = client.db().collection('entries');

async function answer({ pathname, searchParams }) {
  if (pathname === '/api/v1/entries') {
    const limit = Number(searchParams.get('limit'));
    return presentList(await listedEntries(entries, limit + 1), limit, domain);
  }
  if (pathname === '/api/v1/comparisons') {
    const slugs = searchParams.get('entries').split(',');
    const found = await entriesBySlug(entries, slugs);
    const sides = slugs.map((slug) => found.find((entry) => entry.slugs.includes(slug)));
    return presentComparison(sides, domain);
  }
  const slug = decodeURIComponent(pathname.slice('/api/v1/entries/'.length));
  const [entry] = await entriesBySlug(entries, [slug]);
  return presentEntry(entry, domain);
}

createServer((request, response) => {
  answer(new URL(request.url, 'http://bare')).then(
    (body) => {
      const text = JSON.stringify(body);
      response.writeHead(200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(text),
      });
      response.end(text);
    },
    (error) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(BENCH_PORT), '127.0.0.1');

import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Answers what was PUT under an address, or 304 to whoever has it already: the least that any answer of that size costs. */
const kept = new Map([['/', { body: Buffer.alloc(0), etag: '' }]]);

async function keep(request, response) {
  kept.set(request.url, { body: await buffer(request), etag: request.headers.etag });
  response.writeHead(204).end();
}

createServer((request, response) => {
  if (request.method === 'PUT') return void keep(request, response);
  const answer = kept.get(request.url);
  if (!answer) return void response.writeHead(404).end();
  const { body, etag } = answer;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { ETag: etag }).end();
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length, ETag: etag };
  response.writeHead(200, headers).end(body);
}).listen(Number(process.env.BENCH_PORT), '127.0.0.1');

import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The API as a spec wants it to answer; a request that no handler expects fails the spec. */
export const server = setupServer(
  // Pages ask for it by the way, and few specs are about it.
  http.get('*/api/v1/comparisons/related', () => HttpResponse.json({ items: [], nextCursor: null })),
);

/** Lets `GET /api/v1<path>` answer with `body`, which may depend on the request. */
export function answer(path: string, body: object | ((request: Request) => object)): void {
  const bodyFor = typeof body === 'function' ? (body as (request: Request) => object) : () => body;
  server.use(
    http.get(`*/api/v1${path}`, ({ request }) =>
      HttpResponse.text(JSON.stringify(bodyFor(request)), { headers: { 'Content-Type': 'application/json' } }),
    ),
  );
}

/** Lets `GET /api/v1<path>` refuse as the API does, with problem+json. */
export function refuse(path: string, status: number, problem: Refusal): void {
  server.use(
    http.get(`*/api/v1${path}`, () =>
      HttpResponse.json(
        { type: `/problems/${problem.code}`, title: problem.code, status, ...problem },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
}

type Writing = 'post' | 'put' | 'patch' | 'delete';

/** Lets a writing request to `/api/v1<path>` be done. Returns the bodies that come in: parsed JSON, or a form. */
export function take(method: Writing, path: string, status: number, answered?: object): unknown[] {
  const bodies: unknown[] = [];
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      const isForm = request.headers.get('Content-Type')?.startsWith('multipart/') ?? false;
      const text = isForm ? '' : await request.text();
      bodies.push(isForm ? await request.formData() : text === '' ? null : JSON.parse(text));
      if (!answered) return new HttpResponse(null, { status, headers: { 'Content-Length': '0' } });
      return HttpResponse.text(JSON.stringify(answered), {
        status,
        headers: { 'Content-Type': 'application/json' },
      });
    }),
  );
  return bodies;
}

interface Refusal {
  code: string;
  detail: string;
  errors?: { pointer: string; code: string; detail: string }[];
  registration?: string;
}

/** Lets a writing request to `/api/v1<path>` be refused. */
export function refuseWriting(method: Writing, path: string, status: number, problem: Refusal): void {
  server.use(
    http[method](`*/api/v1${path}`, () =>
      HttpResponse.json(
        { type: `/problems/${problem.code}`, title: problem.code, status, ...problem },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
}

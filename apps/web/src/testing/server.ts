import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The API as a spec wants it to answer; a request that no handler expects fails the spec. */
export const server = setupServer();

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
export function refuse(path: string, status: number, problem: { code: string; detail: string }): void {
  server.use(
    http.get(`*/api/v1${path}`, () =>
      HttpResponse.json(
        { type: `/problems/${problem.code}`, title: problem.code, status, ...problem },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
}

/** A request of a folder that is run from top to bottom: what Postman shows, and what its answer is held to. */
export interface Step {
  name: string;
  description?: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** below the base URL, query included */
  path: string;
  /** as the collection signs in, when left out */
  auth?: object;
  headers?: Record<string, string>;
  /** JSON, unless it is text */
  body?: object | string;
  /** script that is run before it is sent */
  before?: string[];
  /** script that looks at the answer */
  tests: string[];
}

/** A folder of requests that build on each other. */
export function folderOf(name: string, description: string, steps: readonly Step[]): object {
  return { name, description, item: steps.map(itemOf) };
}

function itemOf({ name, description, method, path, auth, headers = {}, body, before, tests }: Step): object {
  const [pathname = '', query] = path.split('?');
  return {
    name,
    event: [...(before ? [script('prerequest', before)] : []), script('test', tests)],
    request: {
      method,
      ...(auth ? { auth } : {}),
      header: Object.entries(headers).map(([key, value]) => ({ key, value })),
      url: {
        raw: `{{baseUrl}}${path}`,
        host: ['{{baseUrl}}'],
        path: pathname.slice(1).split('/'),
        ...(query ? { query: [...new URLSearchParams(query)].map(([key, value]) => ({ key, value })) } : {}),
      },
      ...(body === undefined ? {} : { body: bodyOf(body) }),
      ...(description ? { description } : {}),
    },
  };
}

function bodyOf(body: object | string): object {
  if (typeof body === 'string') return { mode: 'raw', raw: body };
  return { mode: 'raw', raw: JSON.stringify(body, null, 2), options: { raw: { language: 'json' } } };
}

/** A script of a request, or of all of them. */
export function script(listen: 'prerequest' | 'test', exec: string[]): object {
  return { listen, script: { type: 'text/javascript', exec } };
}

interface Answer<Body> {
  status: number;
  body: Body;
  headers: Headers;
}

/** The site's REST API, as scripts use it: through nginx, signed in with a token. */
export class RestClient {
  /** @param authorization the header of that name; nobody in particular when left out */
  constructor(private readonly authorization?: string) {}

  /** Signs in with a name and a password. */
  static async signIn(username: string, password: string): Promise<RestClient> {
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const { body } = await new RestClient(basic).send<{ token: string }>('POST', '/auth/token');
    return new RestClient(`Bearer ${body.token}`);
  }

  static asAdmin(): Promise<RestClient> {
    const [username = '', ...password] = (process.env['PKYX_TEST_ADMIN'] ?? '').split(':');
    return RestClient.signIn(username, password.join(':'));
  }

  /** The answer, whatever its status. */
  async send<Body>(method: string, path: string, body?: unknown, headers: object = {}): Promise<Answer<Body>> {
    const answer = await fetch(`${process.env['PKYX_TEST_URL'] ?? ''}/api/v1${path}`, {
      method,
      headers: {
        ...(this.authorization ? { authorization: this.authorization } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : null) as Body };
  }
}

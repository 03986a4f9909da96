import { folderOf, type Step } from './postman-steps';

const basicAuth = (username: string, password: string): object => ({
  type: 'basic',
  basic: [
    { key: 'username', value: username, type: 'string' },
    { key: 'password', value: password, type: 'string' },
  ],
});

const bearerAuth = { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] };

const isOwnAccount = [
  "pm.test('answers one’s own account', () => {",
  '  pm.response.to.have.status(200);',
  "  pm.expect(pm.response.json()).to.include.keys('id', 'username', 'email', 'role', 'avatar');",
  '});',
];

/** Each request needs what those before it have kept. */
const steps: Step[] = [
  {
    name: 'Basic: e-mail address and password',
    description: 'Authorization tab → Basic Auth. A user name serves as well as the address.',
    method: 'GET',
    path: '/api/v1/users/me',
    auth: basicAuth('{{email}}', '{{password}}'),
    tests: [
      ...isOwnAccount,
      "pm.collectionVariables.set('username', pm.response.json().username);",
      "pm.collectionVariables.set('avatar', pm.response.json().avatar[96].split('/').at(-2));",
    ],
  },
  {
    name: 'Get a token for the password',
    description: 'Keeps the token in the variable `token`, which all other folders sign in with.',
    method: 'POST',
    path: '/api/v1/auth/token',
    auth: basicAuth('{{email}}', '{{password}}'),
    tests: [
      "pm.test('answers a token that is good for ten minutes', () => {",
      '  pm.response.to.have.status(201);',
      "  pm.expect(pm.response.json()).to.have.all.keys('token', 'duration');",
      '  pm.expect(pm.response.json().duration).to.equal(600);',
      '});',
      "pm.environment.set('token', pm.response.json().token);",
    ],
  },
  {
    name: 'Basic: a token as the user name',
    description: 'Authorization tab → Basic Auth, with the token as user name; any password will do.',
    method: 'GET',
    path: '/api/v1/users/me',
    auth: basicAuth('{{token}}', ''),
    tests: isOwnAccount,
  },
  {
    name: 'Bearer: a token',
    description: 'Authorization tab → Bearer Token. Personal tokens (`pkyx_…`) go the same way.',
    method: 'GET',
    path: '/api/v1/users/me',
    auth: bearerAuth,
    tests: isOwnAccount,
  },
  {
    name: 'Nothing',
    description: 'What a request without any of them gets.',
    method: 'GET',
    path: '/api/v1/users/me',
    auth: { type: 'noauth' },
    tests: [
      "pm.test('asks to sign in', () => {",
      '  pm.response.to.have.status(401);',
      "  pm.response.to.have.header('WWW-Authenticate');",
      '  pm.expect(pm.response.json().status).to.equal(401);',
      '});',
    ],
  },
];

/** The ways to authenticate as requests that build on each other. */
export const waysToSignIn = folderOf(
  'Ways to sign in',
  'Set `email` and `password` in the environment, then run the folder from top to bottom.',
  steps,
);

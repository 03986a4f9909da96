import { isAllowed } from './packages';

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0', false],
  ['none', false],
])('a package under %s goes to production: %s', (licences, allowed) => expect(isAllowed(licences)).toBe(allowed));

import { TemporaryStack } from '../../../../tools/stack/temporary-stack';

declare global {
  var pkyxTestStack: TemporaryStack | undefined;
}

/**
 * Gives the specs a whole site with the first content, by PKYX_TEST_URL, PKYX_TEST_INBOX_URL and PKYX_TEST_ADMIN
 * (`name:password`). Where PKYX_TEST_URL names a running one, that is used.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env['PKYX_TEST_URL']) return;
  const stack = await TemporaryStack.start({
    PKYX_SEED: 'world',
    PKYX_RATE_LIMIT_FACTOR: '1000',
    // All visitors of the specs share one.
    PKYX_NEW_MEMBER_EDITS_PER_ADDRESS: '1000',
  });
  globalThis.pkyxTestStack = stack;
  const { url, inboxUrl, admin } = await stack.describe();
  process.env['PKYX_TEST_URL'] = url;
  process.env['PKYX_TEST_INBOX_URL'] = inboxUrl;
  process.env['PKYX_TEST_ADMIN'] = `${admin.username}:${admin.password}`;
}

interface Mail {
  to: string;
  subject: string;
  text: string;
}

const PATIENCE_MS = 30_000;

/** The newest link of a mail to `address` whose text matches `pattern`; waits for the mail to come. */
export async function linkTo(address: string, pattern: RegExp): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const mails = (await (await fetch(`${inboxUrl()}/api/messages`)).json()) as Mail[];
    const link = mails
      .filter(({ to }) => to.includes(address))
      .map(({ text }) => pattern.exec(text)?.[0])
      .find(Boolean);
    if (link !== undefined) return link;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no such mail to ${address} came within ${PATIENCE_MS} ms`);
}

function inboxUrl(): string {
  const url = process.env['PKYX_TEST_INBOX_URL'];
  if (!url) throw new Error('PKYX_TEST_INBOX_URL is not set: where is the mail inbox of the stack?');
  return url;
}

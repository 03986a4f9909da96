import type { InboxMessage } from '../inbox/mail-store';
import { until } from '../servers/until';

/** The mails that came, collected while they come: the inbox forgets all but the last thousand. */
export class Inbox {
  private readonly messages = new Map<string, InboxMessage>();

  constructor(private readonly url: string) {}

  /** Takes in what came since. */
  async collect(): Promise<void> {
    const response = await fetch(`${this.url}/api/messages`, { signal: AbortSignal.timeout(10_000) });
    for (const message of (await response.json()) as InboxMessage[]) this.messages.set(message.id, message);
  }

  /** The address of every mail that came. */
  addresses(): string[] {
    return [...this.messages.values()].map(({ to }) => to);
  }

  /** The token of the link in the mail to an address, once it has come. */
  async tokenFor(address: string): Promise<string> {
    return until(`the mail to ${address}`, 60_000, async () => {
      await this.collect();
      const mail = [...this.messages.values()].find(({ to }) => to === address);
      return mail && /\?token=(\S+)/.exec(mail.text)?.[1];
    });
  }
}

import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';

const limit = 1_000;

/** A mail that was sent while developing. */
export interface InboxMessage {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  receivedAt: string;
}

/** The last thousand mails, in memory. */
export class MailStore {
  private messages: InboxMessage[] = [];

  /** Keeps a mail as it came over SMTP. `recipients` are the addresses of the envelope. */
  async add(source: Buffer, recipients: string[]): Promise<void> {
    const parsed = await simpleParser(source);
    this.messages = [toMessage(parsed, recipients), ...this.messages].slice(0, limit);
  }

  /** Newest first. */
  list(): readonly InboxMessage[] {
    return this.messages;
  }

  find(id: string): InboxMessage | undefined {
    return this.messages.find((message) => message.id === id);
  }

  clear(): void {
    this.messages = [];
  }
}

function toMessage(parsed: ParsedMail, recipients: string[]): InboxMessage {
  return {
    id: randomUUID(),
    to: recipients.join(', '),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    headers: Object.fromEntries(parsed.headerLines.map(({ key, line }) => [key, line.replace(/^[^:]*:\s*/, '')])),
    receivedAt: new Date().toISOString(),
  };
}

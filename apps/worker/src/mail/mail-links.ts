import { environment } from '@pkyx/config';
import { hashMailToken, type MailRecord, mailToken, PURPOSE_OF_TEMPLATE, type TokenPurpose } from '@pkyx/persistence';

const PAGE_OF_PURPOSE: Readonly<Record<TokenPurpose, string>> = {
  confirmation: 'confirm',
  'address-change': 'confirm',
  'password-reset': 'reset',
};

/** The link of a mail that works once. */
export interface MailLink {
  purpose: TokenPurpose;
  /** under which the database knows its token */
  tokenId: string;
  url: string;
}

/** The link a mail carries; undefined for mails that only tell something. */
export function linkOf({ template, nonce }: Pick<MailRecord, 'template' | 'nonce'>): MailLink | undefined {
  const purpose = PURPOSE_OF_TEMPLATE[template];
  if (!purpose) return undefined;
  const token = mailToken(environment().PKYX_TOKEN_SECRET, purpose, nonce);
  return { purpose, tokenId: hashMailToken(token), url: pageUrl(`${PAGE_OF_PURPOSE[purpose]}?token=${token}`) };
}

/** Address of a page of the site. */
export function pageUrl(path: string): string {
  return new URL(path, `${environment().PKYX_PUBLIC_URL.replace(/\/$/, '')}/`).toString();
}

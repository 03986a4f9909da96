import { environment, tokenSecrets } from '@pkyx/config';
import {
  hashMailToken,
  type MailRecord,
  mailToken,
  PURPOSE_OF_TEMPLATE,
  type TokenPurpose,
  unsubscribeToken,
} from '@pkyx/persistence';
import { Types } from 'mongoose';

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

/**
 * The links a mail may carry: one for each secret that the API may have made its token with, the present one first. None for
 * mails that only tell something.
 */
export function linksOf({ template, nonce }: Pick<MailRecord, 'template' | 'nonce'>): MailLink[] {
  const purpose = PURPOSE_OF_TEMPLATE[template];
  if (!purpose) return [];
  return tokenSecrets().map((secret) => {
    const token = mailToken(secret, purpose, nonce);
    return { purpose, tokenId: hashMailToken(token), url: pageUrl(`${PAGE_OF_PURPOSE[purpose]}?token=${token}`) };
  });
}

/** Where a digest can be ended: on a page that asks first, and by the one request that mail programs make (RFC 8058). */
export interface UnsubscribeLinks {
  page: string;
  oneClick: string;
}

/** Undefined for mails that come for another reason than that their reader wanted them. */
export function unsubscribeLinksOf({
  template,
  params,
}: Pick<MailRecord, 'template' | 'params'>): UnsubscribeLinks | undefined {
  if (template !== 'digest') return undefined;
  const token = unsubscribeToken(tokenSecrets()[0], new Types.ObjectId(params['member'] as string));
  return {
    page: pageUrl(`unsubscribe?token=${token}`),
    oneClick: pageUrl(`api/v1/users/digest-unsubscriptions?token=${token}`),
  };
}

/** Address of a page of the site. */
export function pageUrl(path: string): string {
  return new URL(path, `${environment().PKYX_PUBLIC_URL.replace(/\/$/, '')}/`).toString();
}

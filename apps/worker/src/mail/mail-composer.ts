import { Injectable } from '@nestjs/common';
import type { ISendMailOptions } from '@nestjs-modules/mailer';
import { environment } from '@pkyx/config';
import { type Locale, type MailRecord, TOKEN_LIFETIME } from '@pkyx/persistence';
import { type MailLink, pageUrl, unsubscribeLinksOf } from './mail-links';
import { loadMailTemplates } from './mail-templates';

/** Made once: making one takes about as long as rendering a mail. */
const MOMENT: Readonly<Record<Locale, Intl.DateTimeFormat>> = { zh: momentFormat('zh-CN'), en: momentFormat('en-GB') };

/** Turns rows of the outbox into mails. The same row always makes the same mail. */
@Injectable()
export class MailComposer {
  private readonly templates = loadMailTemplates();

  /** `link`: what the mail is about, for those that carry one. */
  compose(mail: MailRecord, link?: MailLink): ISendMailOptions {
    const { host, hostname } = new URL(environment().PKYX_PUBLIC_URL);
    const unsubscribe = unsubscribeLinksOf(mail);
    const render = this.templates(mail.template, mail.locale);
    return {
      ...render({
        ...mail.params,
        ...(link && { link: link.url, minutes: String(TOKEN_LIFETIME[link.purpose] / 60_000) }),
        ...(unsubscribe && { unsubscribeLink: unsubscribe.page }),
        time: momentText(mail.createdAt, mail.locale),
        origin: pageUrl(''),
        host,
        signInLink: pageUrl('?dialog=sign-in'),
        accountLink: pageUrl('account'),
        watchlistLink: pageUrl('account?section=watchlist'),
      }),
      from: environment().PKYX_MAIL_FROM,
      to: { name: '', address: mail.to },
      messageId: `<mail-${mail._id.toHexString()}@${hostname}>`,
      date: mail.createdAt,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': mail.locale,
        ...(unsubscribe && {
          'List-Unsubscribe': `<${unsubscribe.oneClick}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    };
  }
}

function momentText(moment: Date, locale: Locale): string {
  return `${MOMENT[locale].format(moment)} UTC`;
}

function momentFormat(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
}

import type { SMTPPoolOptions } from 'nodemailer';

/**
 * One connection to the mail server, kept between mails. A server that does not answer is given up well within the time
 * for which the queue leaves a mail to its worker. Templates never name files or addresses to attach.
 */
export function smtpTransport(url: string): SMTPPoolOptions & { pool: true } {
  return {
    url,
    pool: true,
    maxConnections: 1,
    maxRequeues: 1,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

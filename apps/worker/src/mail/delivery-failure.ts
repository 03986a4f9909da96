/** What a mail that could not be handed over needs next. */
export interface DeliveryFailure {
  /** the mail server will never take it: trying again is of no use */
  permanent: boolean;
  /** for operators: no addresses, no text of the mail server */
  summary: string;
  /** what the mail server said, for the row of the mail */
  detail: string;
}

const DETAIL_LENGTH = 500;
/** Failures that are about the mail, not about us: only these can bounce. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

/** What nodemailer puts on its errors. */
interface SmtpError extends Error {
  code?: string;
  /** of the mail server's answer; absent when there was none */
  responseCode?: number;
  command?: string;
  /** nodemailer's reading of the answer by RFC 5321, 4.2.1 */
  permanent?: boolean;
}

/**
 * Reads an error of the mailer. A 5xx answer to the sender, the recipient or the text bounces the mail, and so does an
 * address that nodemailer cannot put into a command. All else may pass: 4xx, no connection, no answer in time, and 5xx
 * answers to our own greeting and credentials, which an operator has to mend.
 */
export function readDeliveryFailure(error: unknown): DeliveryFailure {
  const { code = 'unknown', responseCode, command, permanent, message } = error as SmtpError;
  const refused = responseCode === undefined ? code === 'EENVELOPE' : permanent === true;
  const answer = responseCode === undefined ? code : `${responseCode} to ${command ?? code}`;
  return {
    permanent: refused && ABOUT_THE_MAIL.has(code),
    summary: answer,
    detail: message.slice(0, DETAIL_LENGTH),
  };
}

import { readDeliveryFailure } from './delivery-failure';

function smtpError(fields: Record<string, unknown>): Error {
  return Object.assign(new Error('the server said <lin@example.org> no'), fields);
}

describe('a mail that was not taken', () => {
  it.each([
    ['an unknown mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, permanent: true }],
    ['a refused text', { code: 'EMESSAGE', command: 'DATA', responseCode: 554, permanent: true }],
    ['an address that fits into no command', { code: 'EENVELOPE', command: 'API' }],
  ])('bounces for %s', (_name, fields) => expect(readDeliveryFailure(smtpError(fields)).permanent).toBe(true));

  it.each([
    ['a full mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452, permanent: false }],
    ['a server that is too busy', { code: 'EMESSAGE', command: 'DATA', responseCode: 451, permanent: false }],
    ['a refused connection', { code: 'ESOCKET', command: 'CONN' }],
    ['no answer in time', { code: 'ETIMEDOUT', command: 'CONN' }],
    ['a mail server that stalls', { code: 'EABORT' }],
    ['our own wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, permanent: true }],
    ['a server that does not talk to us', { code: 'EPROTOCOL', command: 'CONN', responseCode: 554, permanent: true }],
  ])('is tried again after %s', (_name, fields) =>
    expect(readDeliveryFailure(smtpError(fields)).permanent).toBe(false),
  );

  it('is told to operators without the address', () => {
    const failure = readDeliveryFailure(
      smtpError({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, permanent: true }),
    );
    expect(failure.summary).toBe('550 to RCPT TO');
  });
});

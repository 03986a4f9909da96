import { createInboxServer, createSmtpServer } from './inbox-server';
import { MailStore } from './mail-store';

/** Takes mail while developing: `main.ts <smtp port> <http port>`. */
function main([smtpPort, httpPort]: string[]): void {
  const store = new MailStore();
  const smtp = createSmtpServer(store).listen(Number(smtpPort), '127.0.0.1');
  const http = createInboxServer(store).listen(Number(httpPort), '127.0.0.1');
  process.once('SIGTERM', () => {
    smtp.close();
    http.close();
    http.closeAllConnections();
  });
}

main(process.argv.slice(2));

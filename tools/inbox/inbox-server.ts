import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { listPage, messagePage } from './inbox-page';
import type { MailStore } from './mail-store';

const mailLimitBytes = 10 * 1024 * 1024;

/** An SMTP server that takes every mail and delivers none. */
export function createSmtpServer(store: MailStore): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: mailLimitBytes,
    logger: false,
    onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((source) => store.add(source, recipients))
        .then(() => done(), done);
    },
  });
}

/** The inbox over HTTP: pages for people, `/api/messages` for tests. */
export function createInboxServer(store: MailStore): Server {
  return createServer((request, response) => answer(store, request, response));
}

function answer(store: MailStore, request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://inbox').pathname;
  if (path === '/') return send(response, 'text/html', listPage(store.list()));
  if (path === '/api/messages') return answerApi(store, request, response);
  const [, id = '', part] = /^\/messages\/([\w-]+)(\/html)?$/.exec(path) ?? [];
  const message = store.find(id);
  if (!message) return void response.writeHead(404).end();
  if (!part) return send(response, 'text/html', messagePage(message));
  response.setHeader('Content-Security-Policy', "sandbox allow-popups; script-src 'none'");
  send(response, 'text/html', message.html);
}

function answerApi(store: MailStore, request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'GET') return send(response, 'application/json', JSON.stringify(store.list()));
  if (request.method !== 'DELETE') return void response.writeHead(405, { Allow: 'GET, DELETE' }).end();
  store.clear();
  response.writeHead(204).end();
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
}

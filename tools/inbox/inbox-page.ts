import type { InboxMessage } from './mail-store';

/** The page that lists the mails; it renews itself. */
export function listPage(messages: readonly InboxMessage[]): string {
  const rows = messages.map(
    ({ id, to, subject, receivedAt }) =>
      `<tr><td><time>${receivedAt.slice(0, 19).replace('T', ' ')}</time></td><td>${escape(to)}</td>` +
      `<td><a href="/messages/${id}">${escape(subject) || '(no subject)'}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th>Received (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const content = rows.length > 0 ? table : '<p>No mail yet. What the site sends appears here.</p>';
  return page('Inbox', content, '<meta http-equiv="refresh" content="5">');
}

/** One mail: its text, and its HTML in a frame that may run nothing. */
export function messagePage({ id, to, subject, text, html, headers }: InboxMessage): string {
  const frame = `<h2>HTML</h2><iframe sandbox="allow-popups" src="/messages/${id}/html" title="HTML part"></iframe>`;
  const lines = Object.entries(headers).map(([key, value]) => `${key}: ${value}`);
  return page(
    subject || '(no subject)',
    `<p><a href="/">← Inbox</a></p><p>To ${escape(to)}</p>${html ? frame : ''}` +
      `<h2>Text</h2><pre>${escape(text)}</pre><h2>Headers</h2><pre>${escape(lines.join('\n'))}</pre>`,
  );
}

function page(title: string, content: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>${head}<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:.4rem;border-bottom:1px solid #8884}
pre{white-space:pre-wrap;overflow-wrap:anywhere}iframe{width:100%;height:28rem;border:1px solid #8884;background:#fff}
</style></head><body><main><h1>${escape(title)}</h1>${content}</main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

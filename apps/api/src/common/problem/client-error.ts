import type { Socket } from 'node:net';
import { type LocalizedText } from '@pkyx/domain';
import { titleOf } from './problem-titles';

type ParserError = Error & { code?: string };

const BY_CODE: Record<string, { status: number; code: string; detail: LocalizedText }> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'request-timeout',
    detail: { zh: '请求没有及时到达。', en: 'The request did not arrive in time.' },
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'header-too-large',
    detail: { zh: '请求头太大。', en: 'The header fields are larger than allowed.' },
  },
  HPE_INVALID_URL: {
    status: 400,
    code: 'invalid-address',
    detail: { zh: '地址中的特殊字符须经百分号编码。', en: 'The address has characters that must be percent-encoded.' },
  },
};

const UNPARSABLE = {
  status: 400,
  code: 'bad-request',
  detail: { zh: '请求无法解析。', en: 'The request could not be parsed.' },
};

/** Answers what is not HTTP, before there is a request to speak of: in English, for no language could be read. */
export function answerClientError(error: ParserError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, code, detail } = BY_CODE[error.code ?? ''] ?? UNPARSABLE;
  const title = titleOf(status).en;
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, detail: detail.en, code });
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy(error);
}

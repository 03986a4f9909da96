import { DomainError } from '../domain-error';
import { validateText } from '../text/names';
import type { AttributeKind, ImageValue, LinkValue } from './value';
import { valueFields } from './value-fields';
import { valueType } from './value-problems';

const MAX_URL = 2_048;
const MAX_CAPTION = 300;

/** An image of the site, as its upload answers it. */
const SITE_IMAGE = /^\/api\/v1\/images\/[\w-]{8,128}\/(160|480|1200)\.webp$/;

/** Whether a text is the address of an image that the site itself serves. */
export function isSiteImage(url: string): boolean {
  return SITE_IMAGE.test(url);
}

/** A link: a URL, or a URL with a label. Throws as `valueFields`, `webAddress` and `validateText` do. */
export function parseLinkValue(input: unknown): LinkValue {
  const { url, label } = valueFields('link', input, 'url', ['url', 'label']);
  if (typeof url !== 'string') throw valueType('link');
  return { url: webAddress(url, urlField(input)), label: caption('link', label, 'value/label') };
}

/** An image: a URL or an image of the site, with a text for those who cannot see it. Throws as `parseLinkValue`. */
export function parseImageValue(input: unknown): ImageValue {
  const { url, alt } = valueFields('image', input, 'url', ['url', 'alt']);
  if (typeof url !== 'string') throw valueType('image');
  const address = isSiteImage(url.trim()) ? url.trim() : webAddress(url, urlField(input));
  return { url: address, alt: caption('image', alt, 'value/alt') };
}

/**
 * An address on the web in its normal form (WHATWG URL). `field` names the input in errors.
 * Throws `url-invalid` (unparsable, or not http or https), `url-credentials` (a user name inside) or `url-too-long`.
 */
export function webAddress(input: string, field: string): string {
  const text = input.trim();
  if (text.length > MAX_URL) throw urlTooLong(field);
  if (/[\p{Cc}\p{Cs}\s\u202a-\u202e\u2066-\u2069]/u.test(text) || !URL.canParse(text)) throw urlInvalid(field);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw urlInvalid(field);
  if (url.username !== '' || url.password !== '') throw urlCredentials(field);
  if (url.href.length > MAX_URL) throw urlTooLong(field);
  return url.href;
}

function urlField(input: unknown): string {
  return typeof input === 'object' ? 'value/url' : 'value';
}

function caption(kind: AttributeKind, input: unknown, field: string): string {
  if (input === undefined || input === null) return '';
  if (typeof input !== 'string') throw valueType(kind, field);
  return input.trim() === '' ? '' : validateText(input, { max: MAX_CAPTION, field });
}

function urlInvalid(field: string): DomainError {
  return new DomainError(
    'url-invalid',
    { zh: '请填写以 http:// 或 https:// 开头的网址。', en: 'Give a URL that starts with http:// or https://.' },
    field,
  );
}

function urlCredentials(field: string): DomainError {
  return new DomainError(
    'url-credentials',
    { zh: '网址里不能有用户名或密码。', en: 'A URL must not contain a user name or password.' },
    field,
  );
}

function urlTooLong(field: string): DomainError {
  return new DomainError(
    'url-too-long',
    { zh: `网址最长 ${MAX_URL} 个字符。`, en: `A URL has at most ${MAX_URL} characters.` },
    field,
  );
}

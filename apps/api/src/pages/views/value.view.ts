import type { TypedValue } from '@pkyx/domain';
import type { Locale } from '../../common/localization/locale';
import { readableText } from '../../common/values/value-text';
import type { AttributeDto } from '../../entries/dto/attribute.dto';
import { type Html, html } from '../../common/html/html';

const STORED_PICTURE = /^(\/api\/v1\/images\/[0-9a-f]+)\/\d+\.webp$/;

/** A value as its reader sees it. Pictures of other sites are named, not fetched. */
export function valueView(attribute: AttributeDto, locale: Locale): Html {
  const typed = attribute as TypedValue;
  const text = readableText(typed, locale);
  if (typed.kind === 'link') return html`<a href="${typed.value.url}" rel="noopener ugc">${text}</a>`;
  const stored = typed.kind === 'image' ? STORED_PICTURE.exec(typed.value.url)?.[1] : undefined;
  if (stored)
    return html`<img src="${stored}/160.webp" alt="${typed.kind === 'image' ? typed.value.alt : ''}" loading="lazy" />`;
  return html`${text}`;
}

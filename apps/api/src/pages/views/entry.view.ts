import { ATTRIBUTE_GROUPS } from '@pkyx/domain';
import type { Locale } from '../../common/localization/locale';
import type { AttributeDto } from '../../entries/dto/attribute.dto';
import { type Html, html } from '../../common/html/html';
import { localized } from '../../common/html/localized';
import { valueView } from './value.view';

/** All that an entry says, group by group. */
export function entryTable(attributes: readonly AttributeDto[], locale: Locale): Html | null {
  if (attributes.length === 0) return null;
  const groups = [...new Set(attributes.map(({ group }) => group))];
  return html`<div class="table" tabindex="0">
    <table>
      ${groups.map((group) => groupView(group, attributes, locale))}
    </table>
  </div>`;
}

function groupView(key: string, attributes: readonly AttributeDto[], locale: Locale): Html {
  const names = ATTRIBUTE_GROUPS.find((group) => group.key === key)?.names;
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="2">${names ? localized(names, locale) : key}</th>
    </tr>
    ${attributes.filter(({ group }) => group === key).map((attribute) => rowView(attribute, locale))}
  </tbody>`;
}

function rowView(attribute: AttributeDto, locale: Locale): Html {
  return html`<tr>
    <th scope="row">${localized(attribute.names, locale)}</th>
    <td>${valueView(attribute, locale)}</td>
  </tr>`;
}

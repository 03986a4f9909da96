import { Buffer } from 'node:buffer';

/** A page of cards as the API answers it. */
export function presentList(found, limit, domain) {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((entry) => presentCard(entry, domain)),
    nextCursor: found.length > limit ? cursorOf(last) : null,
  };
}

/** An entry as the API answers it. */
export function presentEntry(entry, domain) {
  const summary = presentSummary(entry);
  delete summary.picture;
  const editors = editorNames(entry);
  return {
    ...summary,
    createdBy: editors.get(String(entry.createdBy)) ?? null,
    protection: entry.protection,
    protectedUntil: null,
    attributes: presentAttributes(entry, editors, domain).map(withoutPosition),
  };
}

/** A comparison as the API answers it. */
export function presentComparison(entries, domain) {
  const summaries = entries.map(presentSummary);
  const sides = summaries.map((summary, index) => ({
    ...summary,
    attributes: presentAttributes(entries[index], editorNames(entries[index]), domain),
  }));
  const { groups, ...judged } = domain.compareEntries(sides, { directions: new Map(), at: new Date() });
  const slugs = summaries.map(({ slug }) => slug).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return {
    entries: summaries,
    canonical: `/pk/${slugs.map(encodeURIComponent).join('/')}`,
    asOf: null,
    groups: groups.map(({ key, names, rows }) => ({
      key,
      names,
      rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell, index) => presentCell(cell, summaries[index])) })),
    })),
    ...judged,
    weights: {},
    must: [],
    directions: {},
    scores: null,
  };
}

function presentCard(entry, domain) {
  const order = entry.typeView[0].highlights;
  const highlights = presentAttributes(entry, editorNames(entry), domain);
  highlights.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return { ...presentSummary(entry), highlights: highlights.map(withoutPosition) };
}

function presentSummary(entry) {
  const { slug, names } = entry.typeView[0];
  return {
    id: String(entry._id),
    slug: entry.slug,
    title: entry.title,
    aliases: entry.aliases,
    type: { slug, names: { zh: names.zh || names.en, en: names.en || names.zh } },
    picture: entry.picture,
    version: entry.version,
    views: entry.views,
    createdAt: entry.createdAt.toISOString(),
    updatedAt: entry.updatedAt.toISOString(),
  };
}

function presentAttributes(entry, editors, domain) {
  const registry = new Map(entry.registry.map((attribute) => [attribute.key, attribute]));
  const order = (key) => domain.ATTRIBUTE_GROUPS.findIndex((group) => group.key === key);
  return entry.attributes
    .map((attribute) => presentAttribute(attribute, registry.get(attribute.key), editors))
    .sort((a, b) => order(a.group) - order(b.group) || a.position - b.position || (a.key < b.key ? -1 : 1));
}

function presentAttribute({ key, kind, value, sources, note, editedBy, editedAt }, registered, editors) {
  const { names, group, direction, position } = registered;
  return {
    key,
    names: { zh: names.zh || names.en, en: names.en || names.zh },
    group,
    kind,
    direction,
    value,
    sources: sources.map(({ url, citation, retrievedOn, asOf }) => ({
      url: url ?? null,
      citation: citation ?? null,
      retrievedOn: retrievedOn ?? null,
      asOf: asOf ?? null,
    })),
    note,
    editedBy: editors.get(String(editedBy)) ?? null,
    editedAt: editedAt.toISOString(),
    position,
  };
}

function presentCell(cell, { updatedAt }) {
  if (cell === null) return null;
  if (!('type' in cell)) return withoutPosition(cell);
  const { key, names, group, kind, direction, type } = cell;
  const value = { text: type.names.en };
  return { key, names, group, kind, direction, value, sources: [], note: null, editedBy: null, editedAt: updatedAt };
}

function editorNames({ editors }) {
  return new Map(editors.map(({ _id, username }) => [String(_id), username]));
}

function withoutPosition(attribute) {
  const shown = { ...attribute };
  delete shown.position;
  return shown;
}

function cursorOf({ views, _id }) {
  const scope = JSON.stringify(['entries', 'views', undefined, []]);
  return Buffer.from(JSON.stringify([checksum(scope), views, String(_id)])).toString('base64url');
}

/** FNV-1a, as the API binds a cursor to its list. */
function checksum(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

import type { CollectionIndex } from '../collection-indexes';

const live = { partialFilterExpression: { state: 'live' } };

export const entryIndexes: CollectionIndex[] = [
  {
    name: 'slugs',
    key: { slugs: 1 },
    serves: 'one entry, or the sides of a comparison, by present or former slug',
    options: { unique: true },
  },
  {
    name: 'names',
    key: { nameKeys: 1 },
    serves: 'exact look-up by title or alias; two live entries never share one',
    options: { unique: true, ...live },
  },
  { name: 'newest', key: { state: 1, createdAt: -1, _id: -1 }, serves: 'list, newest first' },
  { name: 'edited', key: { state: 1, updatedAt: -1, _id: -1 }, serves: 'list, recently edited first' },
  { name: 'views', key: { state: 1, views: -1, _id: -1 }, serves: 'list, most viewed first' },
  { name: 'title', key: { state: 1, slug: 1, _id: 1 }, serves: 'list by name' },
  { name: 'type-newest', key: { state: 1, type: 1, createdAt: -1, _id: -1 }, serves: 'list of a type, newest first' },
  {
    name: 'type-edited',
    key: { state: 1, type: 1, updatedAt: -1, _id: -1 },
    serves: 'list of a type, recently edited first',
  },
  { name: 'type-views', key: { state: 1, type: 1, views: -1, _id: -1 }, serves: 'list of a type, most viewed first' },
  { name: 'type-title', key: { state: 1, type: 1, slug: 1, _id: 1 }, serves: 'list of a type by name' },
  { name: 'facet-number', key: { 'facets.k': 1, 'facets.n': 1 }, serves: 'filters by number or date range' },
  { name: 'facet-text', key: { 'facets.k': 1, 'facets.s': 1 }, serves: 'filters by equal value' },
  { name: 'sort-keys', key: { 'sortKeys.$**': 1 }, serves: 'table of a type by an attribute', options: live },
  {
    name: 'search',
    key: { searchKeys: 1, views: -1, _id: -1 },
    serves: 'search and suggestions, most viewed first',
    options: live,
  },
  {
    name: 'attribute',
    key: { 'attributes.key': 1, _id: 1 },
    serves: 'the entries that a merge of attributes realigns',
  },
  {
    name: 'attribute-origin',
    key: { 'attributes.origin': 1, _id: 1 },
    serves: 'the entries that undoing a merge realigns',
    options: { sparse: true },
  },
  { name: 'random', key: { state: 1, random: 1 }, serves: 'a random entry' },
];

import type * as Shapes from './api-types';

interface Get<Answer, Parameters = unknown> {
  get: { parameters: Parameters; responses: { 200: { content: { 'application/json': Answer } } } };
}

interface Paging {
  limit?: number;
  cursor?: string;
}

export interface paths {
  '/api/v1/entries': Get<
    Shapes.List<Shapes.ListedEntry>,
    { query?: Paging & { sort?: 'newest' | 'edited' | 'views' | 'title'; type?: string } }
  >;
  '/api/v1/entries/random': Get<Shapes.Entry>;
  '/api/v1/entries/{slug}': Get<Shapes.Entry, { path: { slug: string } }>;
  '/api/v1/comparisons': Get<
    Shapes.Comparison,
    { query: { entries: string; weights?: string; must?: string; at?: string } }
  >;
  '/api/v1/comparisons/queries': Get<Shapes.ComparisonQuery, { query: { q: string } }>;
  '/api/v1/comparisons/popular': Get<Shapes.List<Shapes.PopularComparison>, { query?: { limit?: number } }>;
  '/api/v1/search': Get<Shapes.List<Shapes.SearchItem>, { query: Paging & { q: string; type?: string } }>;
  '/api/v1/suggestions': Get<Shapes.List<Shapes.SearchItem>, { query: { q: string } }>;
  '/api/v1/types': Get<Shapes.List<Shapes.TypeSummary>, { query?: Paging }>;
  '/api/v1/types/{slug}': Get<Shapes.EntryType, { path: { slug: string } }>;
  '/api/v1/attributes/{key}': Get<Shapes.RegistryAttribute, { path: { key: string } }>;
  '/api/v1/site': Get<Shapes.Site>;
}

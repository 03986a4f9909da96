import type * as Shapes from './api-types';

interface Get<Answer, Parameters = unknown> {
  get: { parameters: Parameters; responses: { 200: { content: { 'application/json': Answer } } } };
}

/** A request with a body; `Status` is that of its success. */
interface Write<Body, Status extends number, Answer = never, Parameters = unknown> {
  parameters: Parameters;
  requestBody: { content: { 'application/json': Body } };
  responses: Record<Status, { content: { 'application/json': Answer } }>;
}

interface Bodiless<Status extends number, Answer = never, Parameters = unknown> {
  parameters: Parameters;
  responses: Record<Status, { content: { 'application/json': Answer } }>;
}

interface Upload<Status extends number, Answer> {
  parameters: unknown;
  requestBody: { content: { 'multipart/form-data': { file: string } } };
  responses: Record<Status, { content: { 'application/json': Answer } }>;
}

interface ById {
  path: { id: string };
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
  '/api/v1/site': Get<Shapes.Site> & { put: Write<Shapes.Site, 200, Shapes.Site> };
  '/api/v1/images': { post: Upload<201, { url: string; width: number; height: number }> };

  '/api/v1/users': {
    post: Write<
      { email: string; username: string; password: string; locale?: 'zh' | 'en' },
      202,
      Shapes.RegistrationReceipt
    >;
  };
  '/api/v1/users/registrations/{id}': Get<Shapes.RegistrationStatus, ById>;
  '/api/v1/users/registrations/{id}/mails': { post: Bodiless<202, Shapes.RegistrationReceipt, ById> };
  '/api/v1/users/registrations/{id}/email': { put: Write<{ email: string }, 202, Shapes.RegistrationReceipt, ById> };
  '/api/v1/users/confirmations': { post: Write<{ token: string }, 201, Shapes.Confirmation> };
  '/api/v1/users/{username}': Get<Shapes.Profile, { path: { username: string } }>;
  '/api/v1/users/me': Get<Shapes.OwnAccount> & {
    patch: Write<Shapes.ProfileChange, 200, Shapes.OwnAccount>;
    delete: Write<{ currentPassword: string }, 204>;
  };
  '/api/v1/users/me/password': { put: Write<{ currentPassword: string; password: string }, 204> };
  '/api/v1/users/me/email': { put: Write<{ currentPassword: string; email: string }, 202> };
  '/api/v1/users/me/avatar': { put: Upload<200, { avatar: Shapes.Avatar }>; delete: Bodiless<204> };
  '/api/v1/users/me/sessions': Get<Shapes.List<Shapes.DeviceSession>>;
  '/api/v1/users/me/sessions/{id}': { delete: Bodiless<204, never, ById> };
  '/api/v1/users/me/api-tokens': Get<Shapes.List<Shapes.ApiToken>> & {
    post: Write<{ name: string; scopes: Shapes.Scope[]; expiresAt: string }, 201, Shapes.NewApiToken>;
  };
  '/api/v1/users/me/api-tokens/{id}': { delete: Bodiless<204, never, ById> };

  '/api/v1/auth/sessions': { post: Write<{ identifier: string; password: string }, 201, Shapes.SignedIn> };
  '/api/v1/auth/sessions/current': { delete: Bodiless<204> };
  '/api/v1/auth/password-resets': { post: Write<{ email: string }, 202> };
  '/api/v1/auth/password-resets/completions': { post: Write<{ token: string; password: string }, 204> };
  '/api/v1/auth/dashboard-sessions': { post: Bodiless<204> };

  '/api/v1/admin/users': Get<
    Shapes.List<Shapes.AdminUser>,
    { query?: Paging & { q?: string; role?: Shapes.Role; blocked?: 'true' } }
  >;
  '/api/v1/admin/users/{username}': {
    patch: Write<
      { role?: Shapes.Role; block?: Shapes.Block | null },
      200,
      Shapes.AdminUser,
      { path: { username: string } }
    >;
  };
  '/api/v1/admin/audit': Get<Shapes.List<Shapes.AuditItem>, { query?: Paging }>;
}

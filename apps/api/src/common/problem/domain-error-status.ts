/** HTTP status of each domain error that is not 422: the one place where rules meet HTTP. */
const STATUS_BY_CODE: Record<string, number> = {
  'entry-exists': 409,
  'attribute-exists': 409,
  'type-exists': 409,
  'username-taken': 409,
  'picture-type-unknown': 415,
};

export function statusOfDomainError(code: string): number {
  return STATUS_BY_CODE[code] ?? 422;
}

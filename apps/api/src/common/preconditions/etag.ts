/** A strong entity tag for a version of a resource. */
export function versionTag(id: string, version: number): string {
  return `"${id}-${version}"`;
}

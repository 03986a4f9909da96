import { environment } from '@pkyx/config';

/** A path as a whole address, the way the outside knows it. */
export function absolute(path: string): string {
  return new URL(path, environment().PKYX_PUBLIC_URL).href;
}

export interface Crumb {
  name: string;
  /** path */
  address: string;
}

/** schema.org's words for a chain of pages that leads to this one. */
export function breadcrumbs(steps: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(address),
    })),
  };
}

/** schema.org's words for things in an order. */
export function itemList(items: readonly Crumb[]): object {
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: absolute(address),
    })),
  };
}

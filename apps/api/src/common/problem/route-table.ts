import type { FastifyInstance } from 'fastify';

/** Knows which methods each address of the application takes, so that a wrong method is told from an unknown address. */
export class RouteTable {
  private readonly routes: { segments: string[]; methods: Set<string> }[] = [];

  /** Has to run before routes are registered. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      if (url.includes('*')) return;
      const segments = url.split('/');
      let route = this.routes.find((known) => known.segments.join('/') === url);
      if (!route) this.routes.push((route = { segments, methods: new Set() }));
      for (const each of Array.isArray(method) ? method : [method]) route.methods.add(each);
    });
  }

  /** Methods that some route takes at the address; empty where there is no such address. */
  methodsAt(url: string): string[] {
    const segments = (url.split('?')[0] ?? '').split('/');
    const matching = this.routes.filter((route) => matches(route.segments, segments));
    return [...new Set(matching.flatMap((route) => [...route.methods]))].sort();
  }
}

function matches(pattern: string[], segments: string[]): boolean {
  if (pattern.length !== segments.length) return false;
  return pattern.every((part, index) => part === segments[index] || (part.startsWith(':') && segments[index] !== ''));
}

import { RouteConfig } from '@nestjs/platform-fastify';
import type { Load } from './hot-bodies';

/** What a body depends on and what else is to be done when it is read. */
export interface HotRead {
  /** ids of the entries (hex) that it shows; without them a change of any entry may change it */
  entries?: readonly string[];
  /** when it changes by itself */
  until?: Date | null;
  /** counts a view */
  seen?: () => void;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** said by a route with `@KeptHot` whose body depends on less than all entries, or counts as a view */
    hotRead: HotRead | null;
    hotLoad: Load | null;
  }
  interface FastifyContextConfig {
    hot?: boolean;
  }
}

/**
 * Keeps what this route answers as JSON to readers who are not signed in, by address and by what the client accepts: whatever else
 * it depends on has to be announced to `ContentChanges` when it changes.
 */
export const KeptHot = (): MethodDecorator => RouteConfig({ hot: true });

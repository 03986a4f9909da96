import { LRUCache } from 'lru-cache';
import { type ContentChange, EVERYTHING } from './content-changes.service';

/** A body as it was sent, with all that is needed to send it again. */
export interface HotBody {
  body: Buffer;
  etag: string;
  /** names and values in turn, but for those of one request only */
  headers: readonly string[];
  /** those of the headers that go with a 304 */
  validators: readonly string[];
  /** the pattern of the route that made it */
  route: string;
  /** ids of the entries (hex) that it shows; undefined: a change of any entry may change it */
  entries: readonly string[] | undefined;
  /** counts that it was read once more */
  seen: (() => void) | undefined;
}

/** The making of a body that is under way. */
export interface Load {
  readonly key: string;
  /** by `performance.now()`: the body says nothing that is newer */
  readonly began: number;
  /** fulfilled when the body was kept or will not be */
  readonly over: Promise<void>;
}

interface RunningLoad extends Load {
  end: () => void;
  changed: Set<string>;
}

/** What a body beside itself and its headers costs, by and large. */
const OVERHEAD_BYTES = 1_024;
/** In the place of an entry: a change of any. */
const ANY_ENTRY = 'any';

/**
 * Bodies by key, the least read giving way when there are too many bytes. A body goes when something changes that it shows, and one
 * whose making began before the change is not kept.
 */
export class HotBodies {
  private readonly bodies: LRUCache<string, HotBody>;
  private readonly keysShowing = new Map<string, Set<string>>();
  private readonly loads = new Map<string, RunningLoad>();

  /** `ttl` in milliseconds: how old a body may become, counted from when its making began, whatever happens. */
  constructor(
    bytes: number,
    private readonly ttl: number,
  ) {
    this.bodies = new LRUCache<string, HotBody>({
      maxSize: Math.max(1, Math.floor(bytes)),
      ttl,
      sizeCalculation: (hot, key) => hot.body.length + key.length + OVERHEAD_BYTES,
      dispose: (hot, key) => this.forget(hot, key),
    });
  }

  get bytes(): number {
    return this.bodies.calculatedSize;
  }

  find(key: string): HotBody | undefined {
    return this.bodies.get(key);
  }

  /** The making of this body, if it is under way. */
  loading(key: string): Load | undefined {
    return this.loads.get(key);
  }

  /** From now on a change is noticed that the body may miss. Must be ended by `keep` or `abandon`. */
  begin(key: string): Load {
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const load = { key, began: performance.now(), over, end, changed: new Set<string>() };
    this.loads.set(key, load);
    return load;
  }

  /** Keeps what was made, unless it changed meanwhile; for `ttl` milliseconds from now at most. */
  keep(load: Load, hot: HotBody, ttl = this.ttl): void {
    const changed = this.loads.get(load.key)?.changed;
    const left = Math.min(ttl, load.began + this.ttl - performance.now());
    if (changed && left > 0 && !isAffected(hot, changed)) {
      this.bodies.set(load.key, hot, { ttl: left });
      // One that is larger than all there is room for was not taken.
      if (this.bodies.has(load.key)) this.remember(hot, load.key);
    }
    this.abandon(load);
  }

  abandon({ key }: Load): void {
    this.loads.get(key)?.end();
    this.loads.delete(key);
  }

  /** Drops what shows something that changed. */
  drop(change: ContentChange): void {
    for (const load of this.loads.values()) change.forEach((changed) => load.changed.add(changed));
    if (change.has(EVERYTHING)) return this.bodies.clear();
    for (const shown of [...change, ANY_ENTRY]) {
      for (const key of this.keysShowing.get(shown) ?? []) this.bodies.delete(key);
    }
  }

  private remember({ entries }: HotBody, key: string): void {
    for (const shown of entries ?? [ANY_ENTRY]) {
      const keys = this.keysShowing.get(shown);
      if (keys) keys.add(key);
      else this.keysShowing.set(shown, new Set([key]));
    }
  }

  private forget({ entries }: HotBody, key: string): void {
    for (const shown of entries ?? [ANY_ENTRY]) {
      const keys = this.keysShowing.get(shown);
      keys?.delete(key);
      if (keys?.size === 0) this.keysShowing.delete(shown);
    }
  }
}

function isAffected({ entries }: HotBody, changed: ReadonlySet<string>): boolean {
  if (changed.has(EVERYTHING)) return true;
  return entries ? entries.some((entry) => changed.has(entry)) : changed.size > 0;
}

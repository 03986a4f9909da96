import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';
import type { BroadcastChannel as NodeChannel } from 'node:worker_threads';
import { server } from './server';

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(20_000);

/** Timers and answers of the API change the page at moments of their own; specs wait for what they lead to, not for each of them. */
const reportError = console.error;
console.error = (...message: unknown[]) => {
  if (!String(message[0]).includes('not wrapped in act')) reportError(...message);
};

/** The parts of a browser that jsdom lacks and the kit asks for. */
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
Object.assign(window, {
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  scrollTo: () => undefined,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});
/** React looks into a form whose submission leads to another page; Node's FormData, which msw needs, refuses forms of jsdom. */
globalThis.FormData = class extends FormData {
  constructor(..._form: unknown[]) {
    super();
  }
};
/** A channel between tabs that is left open would keep the run from ending. */
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    (this as unknown as NodeChannel).unref();
  }
};
window.HTMLElement.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

import { removeRenderedContent, removeRenderedHead, renderedAnswer } from './rendered-page';

const SITE = 'https://pk.example.org';

let navigation: { type: string };

beforeEach(() => {
  navigation = { type: 'navigate' };
  performance.getEntriesByType = (() => [navigation]) as never;
  document.documentElement.lang = 'en';
  document.head.innerHTML = '<title>a</title><link rel="canonical" href="/a" data-of-page>';
  document.body.innerHTML = `<div id="rendered"></div>
    <script type="application/json" lang="en" data-answer="/api/v1/comparisons?a=1&amp;entries=a%2Cb">{"said":"\\u003cb>"}</script>
    <div id="root"></div>`;
});

const asked = (query: string, init?: RequestInit) => new Request(`${SITE}/api/v1/comparisons?${query}`, init);

it('answers once what the server has asked already, whatever the order of the query', async () => {
  const answer = renderedAnswer(asked('entries=a,b&a=1'));
  expect(await answer?.json()).toEqual({ said: '<b>' });
  expect(renderedAnswer(asked('entries=a,b&a=1'))).toBeUndefined();
});

it.each([
  ['another address', () => asked('entries=a,c&a=1')],
  ['a reader who wants it fresh', () => asked('entries=a,b&a=1', { cache: 'no-cache' })],
  ['a change', () => asked('entries=a,b&a=1', { method: 'POST' })],
])('answers nothing to %s', (_what, request) => expect(renderedAnswer(request())).toBeUndefined());

it('answers nothing in a language that is not the reader’s', () => {
  document.documentElement.lang = 'zh-CN';
  expect(renderedAnswer(asked('entries=a,b&a=1'))).toBeUndefined();
});

it('answers nothing out of a document that the browser kept', () => {
  navigation.type = 'back_forward';
  expect(renderedAnswer(asked('entries=a,b&a=1'))).toBeUndefined();
});

it('goes away with all that was not asked for', () => {
  removeRenderedContent();
  expect(document.body.children).toHaveLength(1);
  expect(document.getElementById('root')).not.toBeNull();
});

it('leaves nothing in the head that is true of one address only', () => {
  removeRenderedHead();
  expect(document.head.innerHTML).toBe('<title>a</title>');
});

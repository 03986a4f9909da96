import { html, jsonScript } from './html';

describe('markup', () => {
  it('escapes what is put into it, in text and in attributes', () =>
    expect(html`<a title="${'"\'>'}">${'<b>&'}</a>`.markup).toBe('<a title="&quot;&#39;&gt;">&lt;b&gt;&amp;</a>'));

  it('takes markup, lists, numbers and nothing as they are', () => {
    const items = [1, 2].map((number) => html`<li>${number}</li>`);
    expect(html`${items}${null}`.markup).toBe('<li>1</li><li>2</li>');
  });

  it('keeps data from ending its script', () => {
    const data = { title: '</script><script>alert(1)</script>' };
    const { markup } = jsonScript(html`type="application/json"`, data);
    const [, json = ''] = /^<script type="application\/json">([^<]*)<\/script>$/.exec(markup) ?? [];
    expect(JSON.parse(json)).toEqual(data);
  });
});

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locale, MAIL_TEMPLATES, type MailParams, type MailRecord, type MailTemplate } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { MailComposer } from './mail-composer';
import { linksOf } from './mail-links';
import { loadMailTemplates } from './mail-templates';

const composer = new MailComposer();

/** The parts of a mail, which the composer always makes as texts. */
function compose(row: MailRecord) {
  return composer.compose(row, linksOf(row)[0]) as { subject: string; html: string; text: string; messageId: string };
}

const digest = {
  member: '65f000000000000000000002',
  entries: [
    {
      title: 'iPhone 17',
      edits: '3',
      editors: 'wang',
      deleted: '',
      link: 'http://127.0.0.1:8080/entries/iphone-17/history',
    },
    { title: 'Pixel 10', edits: '1', editors: 'lin', deleted: 'yes', link: '' },
  ],
  more: '7',
};

function mail(template: MailTemplate, locale: Locale, params: MailParams = {}): MailRecord {
  return {
    _id: new Types.ObjectId('65f000000000000000000001'),
    template,
    to: 'lin@example.org',
    locale,
    params: {
      username: '小林',
      address: 'new@example.org',
      agent: 'Firefox · Linux',
      ...(template === 'digest' && digest),
      ...params,
    },
    nonce: '000102030405060708090a0b0c0d0e0f',
    state: 'pending',
    attempts: 0,
    nextAttemptAt: new Date(0),
    createdAt: new Date('2026-01-31T08:05:00Z'),
    sentAt: null,
    error: null,
  };
}

const cases = MAIL_TEMPLATES.flatMap((template) =>
  (['zh', 'en'] as const).map((locale) => [template, locale] as const),
);

describe('mails', () => {
  it.each(cases)('%s in %s says the same in HTML and in text', (template, locale) => {
    const { subject, html, text } = compose(mail(template, locale));
    expect(subject).toMatch(locale === 'zh' ? /\p{Script=Han}/u : /^[\w ,'-]+$/);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(`<h1 style="margin:0 0 16px;font-size:22px;line-height:1.4">${subject}</h1>`);
    expect(html + text).not.toMatch(/\{\{|undefined|<img|<table/);
    expect(text).not.toContain('Subject:');
    const said = html.replace(/<title>.*<\/title>|<[^>]+>/g, '').replace(/\s+/g, '');
    for (const paragraph of text.split('\n\n').slice(0, -1)) {
      const sentence =
        paragraph
          .split('\n')[0]
          ?.replace(/[:：]$/, '')
          .replace(/\s+/g, '') ?? '';
      expect(said).toContain(sentence);
    }
  });

  it.each([
    ['confirmation', '/confirm?token=', '10'],
    ['address-confirmation', '/confirm?token=', '10'],
    ['password-reset', '/reset?token=', '30'],
  ] as const)(
    '%s has its link as a button and as text, and says for how many minutes it is good',
    (template, path, minutes) => {
      const { html, text } = compose(mail(template, 'en'));
      const url =
        new RegExp(`http://127\\.0\\.0\\.1:8080${path.replace('?', '\\?')}[\\w-]{43}`).exec(text)?.[0] ?? 'none';
      expect(html.replaceAll('&#x3D;', '=').split(url)).toHaveLength(4);
      expect(text).toContain(`good for ${minutes} minutes`);
    },
  );

  it('are the same mail whenever they are made from the same row', () => {
    expect(compose(mail('confirmation', 'zh'))).toEqual(compose(mail('confirmation', 'zh')));
    expect(compose(mail('confirmation', 'zh')).messageId).toBe('<mail-65f000000000000000000001@127.0.0.1>');
  });

  it('say when something happened', () => {
    expect(compose(mail('password-changed', 'zh')).text).toContain('2026年1月31日 08:05 UTC');
    expect(compose(mail('password-changed', 'en')).text).toContain('31 January 2026 at 08:05 UTC');
  });

  it('show what a member typed as text', () => {
    const { html, text } = compose(mail('new-sign-in', 'en', { agent: '<b>"x"</b> & co' }));
    expect(html).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; co');
    expect(text).toContain('<b>"x"</b> & co');
  });

  it('are not made when a template misses something it shows', () => {
    const incomplete = { ...mail('confirmation', 'en'), params: {} };
    expect(() => compose(incomplete)).toThrow(/username/);
  });
});

describe('a digest', () => {
  const parts = (locale: Locale, params: MailParams = {}) => {
    const row = mail('digest', locale, params);
    return { ...compose(row), headers: composer.compose(row).headers as Record<string, string> };
  };

  it('can be ended on a page, and by the one request that mail programs make', () => {
    const { html, text, headers } = parts('en');
    const [page, token] = /http:\/\/127\.0\.0\.1:8080\/unsubscribe\?token=([\w-]{59})/.exec(text) ?? [];
    expect(html.replaceAll('&#x3D;', '=')).toContain(`href="${page}"`);
    expect(headers).toMatchObject({
      'List-Unsubscribe': `<http://127.0.0.1:8080/api/v1/users/digest-unsubscriptions?token=${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(Object.keys(composer.compose(mail('new-sign-in', 'en')).headers ?? {})).not.toContain('List-Unsubscribe');
  });

  it('lists entries with a link to what was done to them, deleted ones without', () => {
    const { html, text } = parts('zh');
    expect(text).toContain(
      'iPhone 17\n修改 3 次：wang\nhttp://127.0.0.1:8080/entries/iphone-17/history\n\nPixel 10（已删除）\n',
    );
    expect(text).toContain('更多有更新的词条：7 个');
    expect(html).toContain('<a href="http://127.0.0.1:8080/entries/iphone-17/history"');
    expect(html).toContain('<strong>Pixel 10</strong>（已删除）');
  });

  it('says nothing of more where that is all', () => {
    expect(parts('en', { more: '' }).text).not.toContain('And more');
  });
});

describe('templates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pkyx-templates-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are all looked at before the first mail: every fault is named', () => {
    cpSync(join(__dirname, 'templates'), folder, { recursive: true });
    rmSync(join(folder, 'password-reset.en.hbs'));
    writeFileSync(join(folder, 'confirmation.zh.txt.hbs'), 'no subject');
    writeFileSync(join(folder, 'new-sign-in.zh.hbs'), '{{#if}');
    expect(() => loadMailTemplates(folder)).toThrow(
      /confirmation\.zh\.txt\.hbs: does not begin[^]*password-reset\.en\.hbs: ENOENT[^]*new-sign-in\.zh\.hbs: Parse error/,
    );
  });
});

import { initialLocale, rememberLocale } from './locale';

const languages = (...tags: string[]) => jest.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);

afterEach(() => jest.restoreAllMocks());

describe('the language of the page', () => {
  it.each([
    [['zh-TW', 'en'], 'zh'],
    [['en-GB'], 'en'],
    [['fr-FR', 'zh-Hans'], 'zh'],
    [['fr-FR'], 'en'],
    [[], 'en'],
  ] as const)('is for a browser that speaks %j: %s', (tags, locale) => {
    languages(...tags);
    expect(initialLocale()).toBe(locale);
  });

  it('is the one chosen before, whatever the browser speaks', () => {
    languages('zh-CN');
    rememberLocale('en');
    expect(initialLocale()).toBe('en');
  });

  it('is the one that the address names, whatever was chosen before', () => {
    rememberLocale('zh');
    window.history.replaceState(null, '', '/pk/a/b?lang=en');
    expect(initialLocale()).toBe('en');
    window.history.replaceState(null, '', '/');
  });

  it('comes from the browser where storage is blocked', () => {
    languages('zh-CN');
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(initialLocale()).toBe('zh');
  });
});

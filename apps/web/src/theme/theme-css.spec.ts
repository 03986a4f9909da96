import { teal } from './tokens';
import { themeCss } from './theme-css';

it('says of every scheme what the theme sets otherwise than the kit, and nothing else', () => {
  const css = themeCss();
  expect(css).toContain(`--mantine-color-teal-7: ${teal[7]}`);
  expect(css).toMatch(/:root\[data-mantine-color-scheme="light"\] ?\{[^}]*--pk-page/);
  expect(css).toMatch(/:root\[data-mantine-color-scheme="dark"\] ?\{[^}]*--pk-page/);
  expect(css).not.toContain('--mantine-color-grape-5:');
});

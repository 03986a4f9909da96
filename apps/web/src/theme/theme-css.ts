import {
  convertCssVariables,
  type ConvertCSSVariablesInput,
  DEFAULT_THEME,
  deepMerge,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { resolveCssVariables, theme } from './theme';

/**
 * What the theme sets otherwise than the kit does, as a style sheet. The build writes it to a file: the kit would put it into a
 * style element, which the content security policy forbids.
 */
export function themeCss(): string {
  const ours = mergeMantineTheme(DEFAULT_THEME, theme);
  const kits = defaultCssVariablesResolver(DEFAULT_THEME);
  const all = deepMerge<ConvertCSSVariablesInput>(defaultCssVariablesResolver(ours), resolveCssVariables(ours));
  const differing = (part: keyof ConvertCSSVariablesInput): Record<string, string> => {
    const known = new Map(Object.entries(kits[part]));
    return Object.fromEntries(Object.entries(all[part]).filter(([name, value]) => known.get(name) !== value));
  };
  return convertCssVariables(
    { variables: differing('variables'), light: differing('light'), dark: differing('dark') },
    ':root',
  );
}

import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import { danger, dark, fontFamily, gray, surfaces, teal } from './tokens';

/** 16 px, for smaller fields make phones zoom in; label above, what is wrong and help below. */
const field = { size: 'md', inputWrapperOrder: ['label', 'input', 'error', 'description'] };

export const theme = createTheme({
  colors: { teal, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: resolveVariant,
  fontFamily,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.6' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '20px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  shadows: { sm: 'var(--pk-shadow)', md: 'var(--pk-shadow)', lg: 'var(--pk-shadow)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Tooltip: {
      defaultProps: { transitionProps: { duration: 100 }, events: { hover: true, focus: true, touch: false } },
    },
    TextInput: { defaultProps: field },
    PasswordInput: { defaultProps: field },
    Textarea: { defaultProps: field },
    NativeSelect: { defaultProps: field },
    InputWrapper: { defaultProps: field },
    Modal: { defaultProps: { size: 520, transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 150 } } },
  },
});

/** Adds the page's own surfaces and brings the kit's body, borders and secondary text in line with them. */
export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...surfaces.light,
    '--mantine-color-body': surfaces.light['--pk-page'],
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': '#78726a',
    '--mantine-color-anchor': teal[7],
    ...danger.light,
    '--mantine-color-default-border': gray[3],
  },
  dark: {
    ...surfaces.dark,
    '--mantine-color-body': surfaces.dark['--pk-page'],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-anchor': surfaces.dark['--pk-accent-text'],
    ...danger.dark,
  },
});

/** What is filled with the accent carries white on light and ink on dark; the kit would take the same for both. */
function resolveVariant(input: Parameters<VariantColorsResolver>[0]): ReturnType<VariantColorsResolver> {
  const colors = defaultVariantColorsResolver(input);
  const accent = input.variant === 'filled' && (input.color ?? input.theme.primaryColor) === input.theme.primaryColor;
  return accent ? { ...colors, color: 'var(--pk-on-accent)' } : colors;
}

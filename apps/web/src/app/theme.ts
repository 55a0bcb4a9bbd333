import { type MantineColorsTuple, createTheme } from '@mantine/core';

/** Indigo, the one accent: links, focus, the primary action. Colours with a meaning are kept for states. */
const indigo: MantineColorsTuple = [
  '#eff1fb',
  '#dde1f5',
  '#bcc4ea',
  '#97a2de',
  '#7785d3',
  '#6071cc',
  '#4557bd',
  '#3d4db3',
  '#34429a',
  '#2b377f',
];

/** Cool greys, quieter than the default, so that the data is the darkest thing on the page. */
const gray: MantineColorsTuple = [
  '#f8f8fa',
  '#f1f2f5',
  '#e6e7ec',
  '#d8dae1',
  '#c3c6d0',
  '#9ea2b0',
  '#6b7080',
  '#515666',
  '#363a47',
  '#1d202a',
];

const dark: MantineColorsTuple = [
  '#e3e5ea',
  '#b6bac5',
  '#9499a7',
  '#6b7080',
  '#3a3e4a',
  '#2c2f39',
  '#23262f',
  '#1b1d24',
  '#15171d',
  '#101217',
];

/** For refusing and removing: dark enough for white words in both schemes. */
const red: MantineColorsTuple = [
  '#fcebea',
  '#f8d4d2',
  '#f0aaa6',
  '#ff9b93',
  '#e0665e',
  '#d24a41',
  '#c4362d',
  '#b3261e',
  '#961d17',
  '#7a1611',
];

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 6 },
  colors: { indigo, gray, dark, red },
  autoContrast: true,
  white: '#ffffff',
  black: '#1d202a',
  fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.35' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  defaultRadius: '6px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    Menu: { defaultProps: { shadow: 'md', radius: 8, withInitialFocusPlaceholder: false } },
    Paper: { defaultProps: { radius: 8 } },
  },
});

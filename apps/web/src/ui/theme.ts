import { Badge, Button, Checkbox, createTheme, NativeSelect, PasswordInput, Radio, Textarea, TextInput } from '@mantine/core';

/** The colours themselves are in theme.css, so that no <style> element is made at run time. */
export const theme = createTheme({
  primaryColor: 'board',
  colors: {
    board: ['#eaf2fa', '#cfe2f4', '#a9cdee', '#8ac2ff', '#6cb4ff', '#3f8fd4', '#1d70b8', '#1d70b8', '#1a65a6', '#154f82'],
  },
  primaryShade: { light: 7, dark: 6 },
  respectReducedMotion: true,
  fontFamily: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    Badge: Badge.extend({ defaultProps: { variant: 'light', size: 'lg', radius: 'sm' } }),
    Button: Button.extend({ defaultProps: { size: 'md' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
  },
});

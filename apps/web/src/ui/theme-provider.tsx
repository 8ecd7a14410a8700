import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './styles.ts';
import { theme } from './theme.ts';

// The same key is read by public/theme.js before the first paint.
const colorSchemes = localStorageColorSchemeManager({ key: 'quorate-color-scheme' });

/** Gives the pages the kit's theme. It adds no <style> element, so a strict content security policy holds. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemes}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}

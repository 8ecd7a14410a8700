import { useMantineColorScheme } from '@mantine/core';

export type ColorScheme = 'auto' | 'light' | 'dark';

/** The chosen scheme, and the way to choose another; auto follows the system. */
export function useColorScheme(): { colorScheme: ColorScheme; setColorScheme: (scheme: ColorScheme) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return { colorScheme, setColorScheme };
}

/** Other names as they are typed, one on a line. */
export function readAliases(text: string): string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}

export function typeAliases(aliases: readonly string[]): string {
  return aliases.join('\n');
}

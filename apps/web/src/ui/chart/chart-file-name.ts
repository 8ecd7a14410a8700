/** "Neglect, burn-up 2017/18" as "neglect-burn-up-2017-18". */
export function chartFileName(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return (
    plain
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-')
      .slice(0, 80) || 'chart'
  );
}

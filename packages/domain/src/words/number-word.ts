const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small numbers as terms of reference print them: "three", "twelve", then "13". */
export function numberWord(count: number): string {
  return words[count] ?? String(count);
}

/** "1 meeting", "4 meetings". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

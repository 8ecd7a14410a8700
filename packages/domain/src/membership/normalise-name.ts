export const longestName = 200;

const oneWord: Record<string, string> = { saint: 'st', æ: 'ae', ø: 'o', ł: 'l', ß: 'ss' };

/**
 * A name as it is compared: without case, accents, punctuation and brackets; "&" is "and", "St." is "Saint", "NHS FT" is
 * "NHS Foundation Trust", "N.S.P.C.C." is "NSPCC", and a leading "The" is dropped. Anything past 200 characters is cut.
 * Source: Staffordshire Safeguarding Children Board annual report 2017/18 prints one agency in several of these ways.
 */
export function normaliseName(name: string): string {
  const letters = name
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøłß]/g, (letter) => oneWord[letter] ?? letter)
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .slice(0, 2 * longestName);
  return expandWords(joinInitials(letters.trim().split(' '))).join(' ');
}

// "n s p c c" was "N.S.P.C.C." before its stops went.
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let wasInitial = false;
  for (const word of words) {
    const isInitial = word.length === 1 && word >= 'a' && word <= 'z';
    if (isInitial && wasInitial) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
    wasInitial = isInitial;
  }
  return joined;
}

function expandWords(words: readonly string[]): string[] {
  const expanded: string[] = [];
  words.forEach((word, index) => {
    if (word === 'nhsft') expanded.push('nhs', 'foundation', 'trust');
    else if (word === 'ft' && words[index - 1] === 'nhs') expanded.push('foundation', 'trust');
    else expanded.push(oneWord[word] ?? word);
  });
  return expanded[0] === 'the' && expanded.length > 1 ? expanded.slice(1) : expanded;
}

import { describe, expect, it } from 'vitest';
import { unsentMarks } from './unsent-marks.ts';

describe('marks that are not sent yet', () => {
  it.each([
    [0, true, ''],
    [1, true, '1 mark is kept on this device and will be sent.'],
    [3, true, '3 marks are kept on this device and will be sent.'],
    [3, false, '3 marks are not sent yet, and would be lost if you closed this page.'],
  ])('%s, kept %s: %s', (waiting, isKept, words) => {
    expect(unsentMarks(waiting, isKept)).toBe(words);
  });
});

import { expect } from 'vitest';

/** Words of programmers, which tell the reader nothing about what to do. */
const jargon = /undefined|\bnull\b|NaN|Error:|exception|constraint|SQL|stack|cannot represent|Expected type|got invalid value/i;

/** Whether a refusal is whole sentences in plain words that name a way on. */
export function expectAdvice(message: string | null | undefined, way: RegExp): void {
  expect(message).toMatch(way);
  expect(message).toMatch(/^['‘"“(A-Z0-9].*(?:[.)]|https:\/\/)$/s);
  expect(message).not.toMatch(jargon);
}

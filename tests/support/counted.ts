import type { Locator, Page } from 'playwright-core';

/** Real key presses, counted: a chord is one key with the modifiers held beside it. */
export class CountedKeyboard {
  readonly #page: Page;
  chords = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Each word is one chord, as Playwright writes it: `Shift+P`, `4`, `Control+Enter`. */
  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.chords += 1;
      await this.#page.keyboard.press(chord);
    }
  }
}

/** Real touches of a screen, counted. */
export class CountedTaps {
  taps = 0;

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }
}

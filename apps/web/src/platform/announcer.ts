import type { OutboxClock } from './outbox-clock.ts';

const atMostEvery = 1_000;

/**
 * Passes messages on to the status line, at most one a second: a screen reader that is given more reads none to its end.
 * The latest wins.
 */
export class Announcer {
  readonly #clock: OutboxClock;
  readonly #show: (message: string) => void;
  #lastAt = Number.NEGATIVE_INFINITY;
  #waiting: string | null = null;

  constructor(clock: OutboxClock, show: (message: string) => void) {
    this.#clock = clock;
    this.#show = show;
  }

  say = (message: string): void => {
    const wait = this.#lastAt + atMostEvery - this.#clock.now();
    if (wait <= 0) {
      this.#pass(message);
      return;
    }
    if (this.#waiting === null) this.#clock.after(wait, () => this.#pass(this.#waiting ?? ''));
    this.#waiting = message;
  };

  #pass(message: string): void {
    this.#waiting = null;
    this.#lastAt = this.#clock.now();
    this.#show(message);
  }
}

import type { Intention } from '../platform/outbox-journal.ts';
import type { Answer } from '../platform/outbox-settle.ts';
import type { HeldMark, MarkValue } from './mark.ts';
import type { MarksSnapshot } from './marks-outbox.ts';
import type { MarksOutbox } from './marks-store.ts';

const nothing: MarksSnapshot = { state: 'idle', waiting: 0, overlay: new Map(), conflicts: [], refusals: [], savedAt: null, isKept: true };

/** An outbox that sends nothing: it keeps what is recorded in its overlay until it is told the answer. */
export class FakeMarksOutbox implements MarksOutbox {
  recorded: Intention<MarkValue>[] = [];
  #snapshot = nothing;
  #listeners = new Set<() => void>();
  #answerListeners = new Set<(answers: readonly Answer<HeldMark>[]) => void>();

  record = (items: Intention<MarkValue>[]): void => {
    this.recorded.push(...items);
    this.#show(new Map([...this.#snapshot.overlay, ...items.map(({ key, value }) => [key, value] as const)]));
  };

  answer(answers: readonly Answer<HeldMark>[]): void {
    for (const listener of this.#answerListeners) listener(answers);
    const answered = new Set(answers.map(({ key }) => key));
    this.#show(new Map([...this.#snapshot.overlay].filter(([key]) => !answered.has(key))));
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = () => this.#snapshot;

  onAnswers = (listener: (answers: readonly Answer<HeldMark>[]) => void) => {
    this.#answerListeners.add(listener);
    return () => this.#answerListeners.delete(listener);
  };

  #show(overlay: ReadonlyMap<string, MarkValue>): void {
    this.#snapshot = { ...this.#snapshot, overlay, waiting: overlay.size };
    for (const listener of this.#listeners) listener();
  }
}

import { FakeBrowser, FakeClock } from '../platform/outbox-world.ts';
import { addItem, changeItem, type DraftItem, type DraftItems } from './draft-items.ts';
import { DraftStore, type SaveOutcome } from './draft-store.ts';
import type { SavedDraft } from './written-draft.ts';

/** The register as the server keeps a report: a version, and ids for what is new. */
export class FakeRegister {
  report: SavedDraft = { version: 1, items: [], savedAt: '2017-12-01T14:02:00Z', savedBy: 'Asha' };
  network: 'up' | 'down' | 'loses the answer' | 'refuses' = 'up';
  saves = 0;
  /** What an answer waits for. */
  held: Promise<void> | null = null;
  #ids = 0;

  save =
    (by: string) =>
    async (input: { expectedVersion: number; items: DraftItems }): Promise<SaveOutcome> => {
      if (this.network === 'down') return { kind: 'UNANSWERED' };
      if (this.network === 'refuses') return { kind: 'REFUSED', errors: [{ field: 'items.0.text', message: 'It is too long.' }] };
      if (input.expectedVersion !== this.report.version) return { kind: 'CONFLICT', saved: this.report };
      this.saves += 1;
      const items = input.items.map(({ id, kind, text, priorityId }) => ({ id: id ?? `id-${++this.#ids}`, kind, text, priorityId }));
      this.report = { version: this.report.version + 1, items, savedAt: `2017-12-01T14:0${2 + this.saves}:00Z`, savedBy: by };
      await this.held;
      return this.network === 'loses the answer' ? { kind: 'UNANSWERED' } : { kind: 'SAVED', saved: this.report };
    };

  get texts() {
    return this.report.items.map(({ text }) => text);
  }
}

/** One register, one clock, and pages that people open in browsers of their own. */
export class DraftWorld {
  register = new FakeRegister();
  clock = new FakeClock();
  #keys = 0;
  newKey = () => `key-${++this.#keys}`;

  /** A page with the draft open; two pages of one browser share what it keeps. */
  open(by = 'Asha', browser = new FakeBrowser()) {
    const { register, clock, newKey } = this;
    const store = new DraftStore({ reportId: 'r', saved: register.report, shelf: browser.shelf(), clock, send: register.save(by), newKey });
    const close = store.open();
    const item = (text: string): DraftItem => ({ key: newKey(), id: null, kind: 'DONE', text, priorityId: null });
    const keyOf = (text: string) => store.getSnapshot().items.find((one) => one.text === text)?.key ?? '';
    return {
      store,
      close,
      add: (text: string) => store.change((items) => addItem(items, item(text))),
      rewrite: (from: string, to: string) => store.change((items) => changeItem(items, keyOf(from), { text: to })),
      choose: (text: string, choice: 'MINE' | 'THEIRS' | 'BOTH') => store.choose(keyOf(text), choice),
      texts: () => store.getSnapshot().items.map(({ text }) => text),
      state: () => store.getSnapshot().state,
    };
  }
}

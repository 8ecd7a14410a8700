import type { OutboxClock } from '../platform/outbox-clock.ts';
import type { Shelf } from '../platform/outbox-store.ts';
import type { FormError } from '../platform/user-errors.ts';
import type { DraftItem, DraftItems } from './draft-items.ts';
import type { ItemConflict } from './merge-drafts.ts';
import { forgetDraft, keepDraft, letGoOfDraft, takeOverDraft } from './shelved-draft.ts';
import {
  afterNews,
  afterSave,
  beforeSave,
  type Choice,
  choose,
  isOwnSave,
  isSaved,
  openDraft,
  type SavedDraft,
  type WrittenDraft,
} from './written-draft.ts';

export type SaveOutcome =
  | { kind: 'SAVED' | 'CONFLICT'; saved: SavedDraft }
  | { kind: 'REFUSED'; errors: readonly FormError[] }
  /** It did not get there, or its answer did not come back. */
  | { kind: 'UNANSWERED' };

export interface DraftStoreOptions {
  reportId: string;
  saved: SavedDraft;
  shelf: Shelf & { isFull(): boolean };
  clock: OutboxClock;
  send(input: { expectedVersion: number; items: DraftItems }): Promise<SaveOutcome>;
  newKey(): string;
}

export interface DraftSnapshot {
  /** The version that what is typed started from. */
  version: number;
  items: DraftItems;
  conflicts: readonly ItemConflict[];
  state: 'SAVED' | 'SAVING' | 'UNANSWERED' | 'REFUSED' | 'CONFLICT';
  /** Why the register refused it. */
  errors: readonly FormError[];
  /** False when this device keeps nothing, so that closing the page would lose what is not saved. */
  isKept: boolean;
  /** The last save that the register tells of. */
  savedAt: string;
  savedBy: string;
  /** What somebody else saved while this page was open. */
  news: { at: string; by: string } | null;
}

/** Long enough for a sentence to travel whole, short enough to be saved before the next thought. */
const pause = 1_000;
const firstRetry = 2_000;
const longestRetry = 30_000;

/** A draft that saves itself. What is typed is kept on this device at once and leaves it when the register has it. */
export class DraftStore {
  readonly #options: DraftStoreOptions;
  /** The name under which this page keeps its draft. */
  readonly #page: string;
  readonly #listeners = new Set<() => void>();
  #draft: WrittenDraft;
  /** What the register said last. */
  #heard: SavedDraft;
  #news: DraftSnapshot['news'] = null;
  #trouble: 'UNANSWERED' | 'REFUSED' | null = null;
  #errors: readonly FormError[] = [];
  #failures = 0;
  #isOpen = false;
  #sending: Promise<void> | null = null;
  #cancelTimer: (() => void) | null = null;
  #snapshot: DraftSnapshot;

  constructor(options: DraftStoreOptions) {
    this.#options = options;
    this.#heard = options.saved;
    this.#page = options.newKey();
    this.#draft = takeOverDraft(options.shelf, options.reportId, this.#page) ?? openDraft(options.saved);
    this.#snapshot = this.#look();
    this.hear(options.saved);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = (): DraftSnapshot => this.#snapshot;

  /** Starts to save, with what was kept from an earlier visit. The answer stops it, after one last try. */
  open(): () => void {
    this.#isOpen = true;
    this.#saveSoon(0);
    return () => {
      void this.saveNow();
      this.#isOpen = false;
      this.#stopTimer();
    };
  }

  change(edit: (items: DraftItems) => DraftItem[]): void {
    this.#write({ ...this.#draft, items: edit(this.#draft.items) });
    this.#saveSoon(pause);
  }

  choose(key: string, choice: Choice): void {
    this.#write(choose(this.#draft, key, choice, this.#options.newKey()));
    this.#saveSoon(0);
  }

  /** Lets go of what is not saved: the draft itself is discarded. */
  forget(): void {
    this.#stopTimer();
    this.#write({ ...this.#draft, items: this.#draft.base, conflicts: [], unanswered: [] });
    forgetDraft(this.#options.shelf, this.#options.reportId);
  }

  /** What the register says, as the page has read it. The page may read an older copy first. */
  hear(saved: SavedDraft): void {
    if (saved.version <= this.#draft.version) return;
    this.#takeIn(saved);
    this.#saveSoon(0);
  }

  /** Saves what is not saved yet. True when everything is. */
  async saveNow(): Promise<boolean> {
    this.#stopTimer();
    await this.#sending;
    if (this.#draft.conflicts.length > 0) return false;
    if (isSaved(this.#draft)) return true;
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
      this.#tell();
    });
    await this.#sending;
    return isSaved(this.#draft);
  }

  async #send(): Promise<void> {
    const { items, version } = this.#draft;
    this.#write(beforeSave(this.#draft));
    const outcome = await this.#options.send({ expectedVersion: version, items }).catch((): SaveOutcome => ({ kind: 'UNANSWERED' }));
    this.#trouble = outcome.kind === 'UNANSWERED' || outcome.kind === 'REFUSED' ? outcome.kind : null;
    this.#errors = outcome.kind === 'REFUSED' ? outcome.errors : [];
    if (outcome.kind === 'UNANSWERED') {
      this.#saveSoon(Math.min(firstRetry * 2 ** this.#failures, longestRetry));
      this.#failures += 1;
      return;
    }
    this.#failures = 0;
    if (outcome.kind === 'CONFLICT') this.#takeIn(outcome.saved);
    if (outcome.kind === 'SAVED') this.#settle(items, outcome.saved);
    this.#write({ ...this.#draft, unanswered: [] });
    // What was refused would be refused again; the next change is another try.
    if (outcome.kind !== 'REFUSED') this.#saveSoon(pause);
  }

  #settle(sent: DraftItems, saved: SavedDraft): void {
    this.#heard = saved;
    this.#write(afterSave(this.#draft, sent, saved));
  }

  #takeIn(saved: SavedDraft): void {
    if (!isSaved(this.#draft) && !isOwnSave(this.#draft, saved)) this.#news = { at: saved.savedAt, by: saved.savedBy };
    this.#heard = saved;
    this.#write(afterNews(this.#draft, saved));
  }

  #write(draft: WrittenDraft): void {
    const { shelf, reportId } = this.#options;
    this.#draft = draft;
    if (isSaved(draft)) letGoOfDraft(shelf, reportId, this.#page);
    else keepDraft(shelf, reportId, this.#page, draft);
    this.#tell();
  }

  #saveSoon(milliseconds: number): void {
    this.#stopTimer();
    if (!this.#isOpen || isSaved(this.#draft)) return;
    this.#cancelTimer = this.#options.clock.after(milliseconds, () => void this.saveNow());
  }

  #stopTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  #look(): DraftSnapshot {
    const { version, items, conflicts } = this.#draft;
    const { savedAt, savedBy } = this.#heard;
    const isKept = !this.#options.shelf.isFull();
    return { version, items, conflicts, state: this.#state(), errors: this.#errors, isKept, savedAt, savedBy, news: this.#news };
  }

  #state(): DraftSnapshot['state'] {
    if (this.#draft.conflicts.length > 0) return 'CONFLICT';
    if (isSaved(this.#draft)) return 'SAVED';
    return this.#trouble ?? 'SAVING';
  }

  #tell(): void {
    this.#snapshot = this.#look();
    for (const listener of this.#listeners) listener();
  }
}

/** One change of one cell, with what puts it back. */
export interface Change<Value> {
  key: string;
  before: Value;
  after: Value;
}

/** What is undone at once: one key, one paste, one bulk. */
export interface Step<Value> {
  /** "26 marked present" */
  label: string;
  changes: readonly Change<Value>[];
}

const mostSteps = 200;

export class UndoStack<Value> {
  #done: Step<Value>[] = [];
  #undone: Step<Value>[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  push(step: Step<Value>): void {
    this.#done = [...this.#done.slice(1 - mostSteps), step];
    this.#undone = [];
  }

  /** The last step, for the caller to put back; redo gives it again. */
  undo(): Step<Value> | null {
    const step = this.#done.pop();
    if (step) this.#undone.push(step);
    return step ?? null;
  }

  redo(): Step<Value> | null {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    return step ?? null;
  }
}

export interface Difference {
  /** The field's label. */
  name: string;
  saved: string;
  typed: string;
}

/** Every field of a form as it is saved now and as it is typed here, in words. */
export function differencesOf<Typed>(
  labels: Record<keyof Typed & string, string>,
  { saved, typed }: { saved: Typed; typed: Typed },
  say: (field: keyof Typed & string, form: Typed) => string,
): Difference[] {
  const fields = Object.keys(labels) as (keyof Typed & string)[];
  return fields.map((field) => ({ name: labels[field], saved: say(field, saved), typed: say(field, typed) }));
}

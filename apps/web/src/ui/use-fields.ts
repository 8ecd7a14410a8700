import { useState } from 'react';

// Methods, so that a part of a form takes the fields of a form that has more of them.
export interface Fields<Values> {
  values: Values;
  set<Name extends keyof Values>(name: Name, value: Values[Name]): void;
  /** The name, value, change and error of one text field. */
  field<Name extends keyof Values & string>(
    name: Name,
  ): { name: Name; value: Values[Name]; onChange(value: Values[Name]): void; error: string | undefined };
}

/** What has been typed into a form. It is only ever changed by typing. */
export function useFields<Values extends object>(
  initial: Values,
  errors: readonly { field: string | null; message: string }[],
): Fields<Values> {
  const [values, setValues] = useState(initial);
  const set: Fields<Values>['set'] = (name, value) => setValues((before) => ({ ...before, [name]: value }));
  return {
    values,
    set,
    field: (name) => ({
      name,
      value: values[name],
      onChange: (value) => set(name, value),
      error: errors.find((error) => error.field === name)?.message,
    }),
  };
}

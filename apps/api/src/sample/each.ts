type KeysOf<Data> = keyof Data & string;

/** The same keys, with what was made of each value. */
export type Each<Data, Thing> = Readonly<Record<KeysOf<Data>, Thing>>;

export function each<Data extends object, Thing>(
  data: Data,
  make: (given: Data[KeysOf<Data>], key: KeysOf<Data>) => Thing,
): Each<Data, Thing> {
  const keys = Object.keys(data) as KeysOf<Data>[];
  return Object.fromEntries(keys.map((key) => [key, make(data[key], key)])) as Each<Data, Thing>;
}

/** One after the other, because a transaction has one connection. */
export async function eachInTurn<Data extends object, Thing>(
  data: Data,
  make: (given: Data[KeysOf<Data>], key: KeysOf<Data>) => Promise<Thing>,
): Promise<Each<Data, Thing>> {
  const made: [string, Thing][] = [];
  for (const key of Object.keys(data) as KeysOf<Data>[]) made.push([key, await make(data[key], key)]);
  return Object.fromEntries(made) as Each<Data, Thing>;
}

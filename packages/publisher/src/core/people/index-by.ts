/** How many values a key may have. No name of a city is that common. */
const mostNamesakes = 300;

/** Adds a value under a key, unless the key already has `most` values. */
export function addUnder<Key, Value>(
  index: Map<Key, Value[]>,
  key: Key,
  value: Value,
  most = mostNamesakes,
): void {
  const values = index.get(key);
  if (!values) {
    index.set(key, [value]);
  } else if (values.length < most) {
    values.push(value);
  }
}

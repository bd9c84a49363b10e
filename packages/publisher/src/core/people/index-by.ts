/** More entries with one key are not kept: there are fewer countries, and no list of people is made of namesakes. */
const most = 300;

/** Adds a value to those that have a key. */
export function addUnder<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (!values) {
    index.set(key, [value]);
  } else if (values.length < most) {
    values.push(value);
  }
}

/** What is worked out of an object, kept as long as the object is: the same one never costs twice. For objects that nobody changes. */
export function keptFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = work(key);
    kept.set(key, { value });
    return value;
  };
}

/**
 * Calculates once for each pair of objects, however often it is asked for, and remembers it as long as both are in use.
 *
 * @param make what gives the same for the same two objects
 */
export function oncePerPair<A extends object, B extends object, Value extends object>(
  make: (one: A, other: B) => Value,
): (one: A, other: B) => Value {
  const known = new WeakMap<A, WeakMap<B, Value>>();
  return (one, other) => {
    const of = known.get(one) ?? new WeakMap<B, Value>();
    known.set(one, of);
    const value = of.get(other) ?? make(one, other);
    of.set(other, value);
    return value;
  };
}

/**
 * A list of which nothing is made until somebody looks at what is in it: how many there are is known before. Of a
 * company's first upload that is all that most runs say.
 *
 * @param make gives the same for the same member, whenever it is called
 */
export function lazily<From, To>(all: readonly From[], make: (one: From) => To): readonly To[] {
  const made: To[] = [];
  const filled = () => {
    if (made.length < all.length) for (const one of all.slice(made.length)) made.push(make(one));
    return made;
  };
  return new Proxy(made, {
    get: (_, key) => {
      if (key === 'length') return all.length;
      const own: unknown = Reflect.get(filled(), key);
      // A method goes over the list itself: through a proxy, each member of it costs a call.
      return typeof own === 'function' && key !== 'constructor' ? (own.bind(made) as unknown) : own;
    },
    has: (_, key) => Reflect.has(filled(), key),
    ownKeys: () => Reflect.ownKeys(filled()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(filled(), key),
  });
}

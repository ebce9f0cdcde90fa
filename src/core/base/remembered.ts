/**
 * Most values of a column are many people's, and need to be looked at once.
 *
 * @param ask what gives the same answer to the same key, always
 * @returns what asks once for each key
 */
export function remembered<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined && !known.has(key)) {
      answer = ask(key);
      known.set(key, answer);
    }
    return answer as Answer;
  };
}

import { describe, expect, it } from '@jest/globals';
import { tracesOf } from '../../../src/core/forget/traces.js';

/* What of a text is the person, and what only looks like it. */

const othersWith = (one: { ids?: string[]; addresses?: string[]; names?: string[] }) => ({
  ids: new Set(one.ids),
  addresses: new Set(one.addresses),
  names: new Set(one.names),
});

describe('an id', () => {
  it.each(['0100', '0042', '1042', '7', 'AS', 'ABLE', 'A1', 'AB1'])(
    'as short as %s is no trace in a text',
    (id) => {
      const traces = tracesOf({ id, addresses: [], names: [] });
      expect(traces.isTelling).toBe(false);
      expect(traces.find(`It is ${id} here`)).toBeUndefined();
      expect(traces.isReference(id)).toBe(true);
    },
  );

  it.each(['E042', '10234', 'annlee'])('as long as %s is one', (id) => {
    const traces = tracesOf({ id, addresses: [], names: [] });
    expect(traces.erase(`It is ${id} here`)).toBe('It is (erased) here');
  });
});

describe('names of others, field by field', () => {
  it.each([
    '[{"vorname":"Kim","nachname":"Zwolle"},{"vorname":"Piet","nachname":"Hart"}]',
    '{"vorname":"Mary Piet","nachname":"Zwolle"}',
    'owner: Kim Piet\ndeputy: Zwolle Hart',
    '{"fn":"Piet","ln":"Zwolle Hart"}',
  ])('stay: %j', (text) => {
    const others = othersWith({ names: ['Mary Piet Zwolle', 'Piet Zwolle Hart', 'Kim Zwolle', 'Piet Hart'] });
    expect(tracesOf({ id: '10234', addresses: [], names: ['Piet Zwolle'] }, others).erase(text)).toBe(text);
  });
});

describe('what others have', () => {
  const facts = { id: '10234', addresses: ['brien@example.com'], names: ['Ann Lee', 'Lee Ann'] };
  const traces = tracesOf(
    facts,
    othersWith({
      ids: ['10234-2', 'ACME 10234'],
      addresses: ["o'brien@example.com", '10234@example.org'],
      names: ['Ann Lee Hart', 'Hart Mary Ann Lee', 'Hart, Mary Ann Lee'],
    }),
  );

  it.each([
    'Adds 10234-2 and acme 10234',
    "o'brien@example.com, 10234@example.org",
    'Ann Lee Hart; HART, Mary Ann Lee',
    '<forename>Ann</forename><surname>Lee Hart</surname>',
  ])('stays: %s', (text) => {
    expect(traces.erase(text)).toBe(text);
    expect(traces.find(text)).toBeUndefined();
  });

  it('isn’t two people in a list', () => {
    expect(traces.erase('Hart Mary, Ann Lee')).toBe('Hart Mary, (erased)');
    expect(traces.find('Hart Mary, Ann Lee')).toBe('name');
  });

  it.each([
    ['10234-3, 10234-25, 10234', '(erased)-3, (erased)-25, (erased)'],
    ["'brien@example.com'", "'(erased)'"],
    ['Ann Lee; Hart, Bob', '(erased); Hart, Bob'],
  ])('hides nothing of the person: %s', (text, rest) => {
    expect(traces.erase(text)).toBe(rest);
    expect(traces.find(rest)).toBeUndefined();
  });

  it('may differ from the id by capitals alone', () => {
    const text = 'AB10234 ab10234';
    const one = { id: 'ab10234', addresses: [], names: [] };
    expect(tracesOf(one).erase(text)).toBe('(erased) (erased)');
    expect(tracesOf(one, othersWith({ ids: ['AB10234'] })).erase(text)).toBe('AB10234 (erased)');
    expect(tracesOf({ ...one, id: 'smith' }).erase('Smith smith')).toBe('Smith (erased)');
  });
});

describe('a name that goes on at a hyphen', () => {
  const traces = tracesOf({ id: '10234', addresses: [], names: ['Ann Lee'] });

  it.each(['Ann Lee-Hart', 'Mary-Ann Lee', 'Ask Ann Lee-Hart.'])('is another one: %s', (text) => {
    expect(traces.erase(text)).toBe(text);
    expect(traces.find(text)).toBeUndefined();
    expect(traces.isInLongerName(text)).toBe(true);
  });

  it.each([
    ['photo-Ann Lee.jpg', 'photo-(erased).jpg'],
    ['Ann Lee-CV.pdf', '(erased)-CV.pdf'],
    ['Ann Lee - Sales', '(erased) - Sales'],
    ['2026-Ann Lee-01', '2026-(erased)-01'],
  ])('unless what follows is no name: %s', (text, rest) => {
    expect(traces.erase(text)).toBe(rest);
    expect(traces.isInLongerName(text)).toBe(false);
  });
});

describe('an address beside the name', () => {
  const facts = { id: '10234', addresses: ['ann.lee@example.com'], names: ['Ann Lee', 'Lee, Ann'] };
  const traces = tracesOf(facts, othersWith({ addresses: ['bob@example.com'], names: ['Ann Lee Hart'] }));

  it.each([
    ['Co-authored-by: Ann Lee <annlee@gmail.com>', 'Co-authored-by: (erased) <(erased)>'],
    ['Ann Lee <ann.lee@example.com> <annlee@gmail.com>', '(erased) <(erased)> <(erased)>'],
    ['Ann Lee <ann.lee@example.com> annie <a@gmail.com>', '(erased) <(erased)> annie <(erased)>'],
    ['Lee, Ann (HR) <a@gmail.com>\nCy <c@x.com>', '(erased) (HR) <(erased)>\nCy <c@x.com>'],
    ['Ann Lee (a@gmail.com), Cy <c@x.com>', '(erased) ((erased)), Cy <c@x.com>'],
    ['Ann Lee <a@gmail.com> and for Cy <c@x.com>', '(erased) <(erased)> and for Cy <c@x.com>'],
    ['"Ann Lee" <a@gmail.com>', '"(erased)" <(erased)>'],
    ['Ann Lee <BOB@example.com>', '(erased) <BOB@example.com>'],
  ])('goes with it: %s', (text, rest) => {
    expect(traces.erase(text)).toBe(rest);
  });

  it.each(['Ann Lee Hart <h@gmail.com>', 'Ann Lee-Hart <h@gmail.com>', 'Bob <b@gmail.com>'])(
    'of somebody else stays: %s',
    (text) => {
      expect(traces.erase(text)).toBe(text);
    },
  );
});

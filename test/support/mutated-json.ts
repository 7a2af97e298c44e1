/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What plugins put where something else is expected. */
const ODD: ((was: unknown) => unknown)[] = [
  () => null,
  () => false,
  () => true,
  () => '',
  () => 0,
  () => -1,
  () => 0.5,
  () => 1e300,
  () => '99999999999999999999',
  () => 'odd',
  () => '<b>Notice</b>',
  () => [],
  () => ({}),
  (was) => [was],
  (was) => ({ '1': was }),
  (was) => (typeof was === 'number' ? String(was) : Number(was) || {}),
  () => undefined,
];

/** A copy of a JSON value with one member, at any depth, replaced, retyped or removed; and where that was. */
export function mutated(json: unknown, random: () => number): { value: unknown; path: string } {
  const root = { value: structuredClone(json) };
  const places: { holder: any; name: string; path: string }[] = [];
  collect(root, '', places);
  const { holder, name, path } = places[Math.floor(random() * places.length)]!;
  const odd = ODD[Math.floor(random() * ODD.length)]!(holder[name]);
  // A member that is undefined is not written; at the root there is always something.
  holder[name] = odd === undefined && holder === root ? null : odd;
  return { value: root.value, path: `${path} = ${JSON.stringify(odd)}`.slice(0, 200) };
}

function collect(holder: any, path: string, places: { holder: any; name: string; path: string }[]): void {
  for (const name of Object.keys(holder as object)) {
    const here = `${path}/${name}`;
    places.push({ holder, name, path: here });
    if (typeof holder[name] === 'object' && holder[name] !== null) collect(holder[name], here, places);
  }
}

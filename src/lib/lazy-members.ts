/** How each member of an object is made: from what the object was made with, and from its other members. */
export type Makers<T, Seed> = { readonly [K in keyof T]: (object: T, seed: Seed) => T[K] };

/** Names an ordinary property, so that shallow copies share the members: Apollo Server copies every context. */
const STATE = Symbol('state');

/**
 * Makes objects whose members are made when somebody first asks for them, and once. For objects of
 * which most users want little. Members may depend on each other, but not in a circle.
 */
export function lazyMembers<T extends object, Seed>(makers: Makers<T, Seed>): (seed: Seed) => T {
  class Lazy {
    readonly [STATE]: { readonly seed: Seed; readonly made: Partial<T> };

    constructor(seed: Seed) {
      this[STATE] = { seed, made: {} };
    }
  }
  for (const name of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(Lazy.prototype, name, {
      get(this: T & Lazy): T[keyof T] {
        const { seed, made } = this[STATE];
        return (made[name] ??= makers[name](this, seed));
      },
    });
  }
  return (seed) => new Lazy(seed) as unknown as T;
}

import { Faults } from './faults.js';

/**
 * Reads one member of an answer of WordPress, whose plugins write into everything: what is odd costs that
 * member, else its record, never what stands beside it.
 */
export interface Decoder<T> {
  /** The value; undefined for what cannot be read. */
  read(value: unknown, faults: Faults): T | undefined;
  /** Stands for what is missing or cannot be read; null: the record is worth nothing without it. */
  readonly fallback: { readonly value: T } | null;
  /** Null means missing, so that it is no fault. */
  readonly takesNull?: boolean;
}

/** What a decoder makes. */
export type Decoded<D> = D extends Decoder<infer T> ? T : never;

type Shape = Readonly<Record<string, Decoder<unknown>>>;
type DecodedShape<S extends Shape> = { [K in keyof S]: Decoded<S[K]> };

/** A decoder with a fallback. */
export function decoder<T>(read: Decoder<T>['read'], fallback: T): Decoder<T> {
  return { read, fallback: { value: fallback } };
}

/** An object with the members of `shape`; all others are forgotten. Without a readable required one, it cannot be read. */
export function record<S extends Shape>(shape: S): Decoder<DecodedShape<S>> & { readonly shape: S } {
  const members = Object.entries(shape);
  return {
    shape,
    fallback: null,
    read: (value, faults) => {
      if (!isObject(value)) return undefined;
      const made: Record<string, unknown> = {};
      for (const [name, member] of members) {
        const raw = value[name];
        const read =
          raw === undefined ? undefined : faults.within(name, () => readMember(member, raw, faults));
        if (read === undefined && !member.fallback) return undefined;
        made[name] = read ?? (read === null ? null : member.fallback?.value);
      }
      return made as DecodedShape<S>;
    },
  };
}

function readMember<T>(member: Decoder<T>, raw: unknown, faults: Faults): T | undefined {
  if (raw === null && member.takesNull) return member.fallback?.value;
  const read = member.read(raw, faults);
  if (read === undefined) faults.add('repaired');
  return read;
}

/** A list; items that cannot be read are left out. PHP writes a list with gaps as an object. */
export function list<T>(item: Decoder<T>): Decoder<T[]> {
  return decoder<T[]>((value, faults) => {
    if (!Array.isArray(value) && !isObject(value)) return undefined;
    if (!Array.isArray(value)) faults.add('repaired');
    return Object.values(value).flatMap((raw: unknown) => {
      const read = faults.within('*', () => {
        const one = item.read(raw, faults);
        if (one === undefined) faults.add('left_out');
        return one;
      });
      return read === undefined ? [] : [read];
    });
  }, []);
}

/** Values by name; PHP writes an empty map as `[]`. */
export function mapOf<T>(item: Decoder<T>): Decoder<Record<string, T>> {
  return decoder<Record<string, T>>((value, faults) => {
    if (Array.isArray(value) && value.length === 0) return {};
    if (!isObject(value)) return undefined;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, raw]) => {
        const read = faults.within('*', () => readMember(item, raw, faults));
        return read === undefined ? [] : [[name, read]];
      }),
    );
  }, {});
}

/** The same, null where there is none. */
export function nullable<T>(inner: Decoder<T>): Decoder<T | null> {
  return { ...inner, fallback: { value: null }, takesNull: true };
}

/** The same, undefined where there is none. */
export function optional<T>(inner: Decoder<T>): Decoder<T | undefined> {
  return { ...inner, fallback: { value: undefined }, takesNull: true };
}

/** The same, and a record without it cannot be read. */
export function required<T>(inner: Decoder<T>): Decoder<T> {
  return { ...inner, fallback: null };
}

/** The same with another fallback. */
export function otherwise<T>(inner: Decoder<T>, fallback: T): Decoder<T> {
  return { ...inner, fallback: { value: fallback } };
}

/** A record that is never missing: of one that cannot be read, all members are missing. */
export function part<T>(inner: Decoder<T>): Decoder<T> {
  const fallback = inner.read({}, new Faults());
  if (fallback === undefined) throw new TypeError('A record with a required member can be missing.');
  return otherwise(inner, fallback);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

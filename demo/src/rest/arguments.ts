import type { Parameter, Parameters } from './parameters.js';
import { RestError } from './rest-error.js';

/** One argument of a route: how to read it. Reading may refuse with a `Fault`. */
export interface Argument<T> {
  read: (raw: Parameter | undefined, name: string) => T;
  required?: boolean;
}

export type ArgumentSpecs = Record<string, Argument<unknown>>;
export type ArgumentValues<S extends ArgumentSpecs> = {
  [K in keyof S]: S[K] extends Argument<infer T> ? T : never;
};

class Fault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads all arguments of a request, or refuses with WordPress's 400 that names every bad one.
 * `given` holds the arguments that were sent, as understood; it is what a `Link` header repeats.
 */
export function readArguments<S extends ArgumentSpecs>(specs: S, sent: Parameters) {
  const missing = Object.entries(specs).filter(([name, spec]) => spec.required && sent[name] === undefined);
  if (missing.length > 0) throw missingParameters(missing.map(([name]) => name));
  const values: Record<string, unknown> = {};
  const given: Parameters = { ...sent };
  const faults: [string, Fault][] = [];
  for (const [name, argument] of Object.entries(specs)) {
    try {
      values[name] = argument.read(sent[name], name);
      if (name in sent) given[name] = values[name] as Parameter;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push([name, error]);
    }
  }
  if (faults.length > 0) throw invalidParameters(faults);
  return { values: values as ArgumentValues<S>, given };
}

function missingParameters(names: string[]): RestError {
  const message = `Missing parameter(s): ${names.join(', ')}`;
  return new RestError(400, 'rest_missing_callback_param', message, { params: names });
}

function invalidParameters(faults: [string, Fault][]): RestError {
  const names = faults.map(([name]) => name).join(', ');
  return new RestError(400, 'rest_invalid_param', `Invalid parameter(s): ${names}`, {
    params: Object.fromEntries(faults.map(([name, { message }]) => [name, message])),
    details: Object.fromEntries(
      faults.map(([name, { code, message }]) => [name, { code, message, data: null }]),
    ),
  });
}

export function integer<D extends number | undefined>(options: {
  min?: number;
  max?: number;
  byDefault: D;
}): Argument<number | D> {
  const { min, max, byDefault } = options;
  return {
    read: (raw, name) => {
      if (raw === undefined) return byDefault;
      const value = Number(raw);
      if (!Number.isInteger(value) || raw === '')
        throw new Fault('rest_invalid_type', `${name} is not of type integer.`);
      if ((min === undefined || value >= min) && (max === undefined || value <= max)) return value;
      if (max === undefined)
        throw new Fault('rest_out_of_bounds', `${name} must be greater than or equal to ${min}`);
      throw new Fault(
        'rest_out_of_bounds',
        `${name} must be between ${min} (inclusive) and ${max} (inclusive)`,
      );
    },
  };
}

export function text(): Argument<string | undefined> {
  return { read: (raw) => (raw === undefined ? undefined : scalar(raw)) };
}

/** A text out of a closed list. */
export function oneOf<D extends string | undefined>(
  allowed: readonly string[],
  byDefault: D,
): Argument<string | D> {
  return {
    read: (raw, name) => {
      if (raw === undefined) return byDefault;
      if (allowed.includes(scalar(raw))) return scalar(raw);
      throw new Fault('rest_not_in_enum', `${name} is not one of ${enumeration(allowed)}.`);
    },
  };
}

export function boolean(): Argument<boolean | undefined> {
  return {
    read: (raw, name) => {
      if (raw === undefined) return undefined;
      if (['true', '1'].includes(scalar(raw).toLowerCase())) return true;
      if (['false', '0', ''].includes(scalar(raw).toLowerCase())) return false;
      throw new Fault('rest_invalid_type', `${name} is not of type boolean.`);
    },
  };
}

/** Ids by comma or as a list. What is no number becomes 0, which no record has: `include=abc` finds nothing (recorded). */
export function ids(): Argument<number[]> {
  return { read: (raw) => listOf(raw).map((entry) => Math.abs(Number.parseInt(entry, 10)) || 0) };
}

/** Texts by comma or as a list. */
export function texts(allowed?: readonly string[]): Argument<string[]> {
  return {
    read: (raw, name) => {
      const list = listOf(raw);
      const wrong = allowed ? list.findIndex((entry) => !allowed.includes(entry)) : -1;
      if (wrong < 0 || !allowed) return list;
      throw new Fault('rest_not_in_enum', `${name}[${wrong}] is not one of ${enumeration(allowed)}.`);
    },
  };
}

/** A date and time; kept as `YYYY-MM-DDTHH:MM:SS`, whatever offset it carried. */
export function dateTime(): Argument<string | undefined> {
  return {
    read: (raw) => {
      if (raw === undefined) return undefined;
      if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(scalar(raw))) return scalar(raw).slice(0, 19);
      throw new Fault('rest_invalid_date', 'Invalid date.');
    },
  };
}

/** A list of maps, as in `attributes[0][attribute]=pa_colour`. */
export function maps(): Argument<Parameters[]> {
  return {
    read: (raw) => (Array.isArray(raw) ? raw : []).filter((entry): entry is Parameters => isMap(entry)),
  };
}

/** A map, as a JSON body carries it. */
export function map(): Argument<Parameters | undefined> {
  return {
    read: (raw, name) => {
      if (raw === undefined || raw === null) return undefined;
      if (isMap(raw)) return raw;
      if (Array.isArray(raw) && raw.length === 0) return {};
      throw new Fault('rest_invalid_type', `${name} is not of type object.`);
    },
  };
}

/** An argument without which WordPress does not even look at the others. */
export function required<T>(argument: Argument<T>): Argument<T> {
  return { ...argument, required: true };
}

/** The elements of a list argument, also when it came as one text with commas or blanks. */
export function listOf(raw: Parameter | undefined): string[] {
  if (raw === undefined || raw === null || raw === '') return [];
  if (typeof raw === 'object') return Object.values(raw).map(scalar);
  return scalar(raw)
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
}

function isMap(value: Parameter): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(raw: Parameter): string {
  return typeof raw === 'object' ? '' : String(raw);
}

function enumeration(allowed: readonly string[]): string {
  return `${allowed.slice(0, -1).join(', ')}, and ${allowed.at(-1) ?? ''}`;
}

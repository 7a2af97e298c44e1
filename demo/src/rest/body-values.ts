import type { AddressRecord, BillingRecord } from '../catalogue/commerce-records.js';
import type { MetaRecord } from '../catalogue/records.js';
import type { Argument } from './arguments.js';
import type { Parameter, Parameters } from './parameters.js';

/** An argument that a route looks into by itself; undefined when it was not sent. */
export function anything(): Argument<Parameter | undefined> {
  return { read: (raw) => raw };
}

/** The maps in a list that a body carries, such as `line_items`. */
export function mapsIn(raw: Parameter | undefined): Parameters[] {
  return (Array.isArray(raw) ? raw : []).filter((entry) => isMap(entry));
}

/** A map that a body carries, such as `billing`; an empty one when there is none. */
export function mapIn(raw: Parameter | undefined): Parameters {
  return raw !== undefined && isMap(raw) ? raw : {};
}

/** A member as text; `''` when it is missing. */
export function textIn(map: Parameters, name: string): string {
  const value = map[name];
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** A member as a number; `otherwise` when it is missing or no number. */
export function numberIn(map: Parameters, name: string, otherwise: number): number {
  const text = textIn(map, name);
  return text === '' || Number.isNaN(Number(text)) ? otherwise : Number(text);
}

/** A postal address about which nothing is known. */
export function emptyAddress(): AddressRecord {
  return {
    ...{ first_name: '', last_name: '', company: '', address_1: '', address_2: '' },
    ...{ city: '', state: '', postcode: '', country: '', phone: '' },
  };
}

/** As `emptyAddress`, with a mail address. */
export function emptyBilling(): BillingRecord {
  return { ...emptyAddress(), email: '' };
}

/** Lays what was sent over an address; unknown members are dropped. */
export function mergeAddress<T extends AddressRecord>(address: T, sent: Parameter | undefined): T {
  const given = mapIn(sent);
  const known = Object.keys(address).filter((name) => name in given);
  return { ...address, ...Object.fromEntries(known.map((name) => [name, textIn(given, name)])) };
}

/** Lays sent meta over stored meta: by id, else by key; null takes a row away, a new key gets an id. */
export function mergeMeta(
  stored: MetaRecord[],
  sent: Parameter | undefined,
  nextId: () => number,
): MetaRecord[] {
  const rows = [...stored];
  for (const given of mapsIn(sent)) {
    const key = textIn(given, 'key');
    const value = given['value'] ?? null;
    const index = rows.findIndex(
      (row) => row.id === given['id'] || (given['id'] === undefined && row.key === key),
    );
    const row = rows[index];
    if (value === null) {
      if (index >= 0) rows.splice(index, 1);
    } else if (row) rows[index] = { ...row, value };
    else rows.push({ id: nextId(), key, value });
  }
  return rows;
}

function isMap(value: Parameter): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { AddressRecord, ShippingZoneRecord, ZoneLocationRecord } from '../catalogue/commerce-records.js';
import type { Commerce } from '../catalogue/commerce.js';
import { postcodeFits } from './taxes.js';

type Destination = Pick<AddressRecord, 'country' | 'state' | 'postcode'>;

/** Countries of the European continent as WooCommerce counts them, as far as demo shops sell there. */
const CONTINENTS: Record<string, string> = {
  EU:
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK ' +
    'MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK',
  NA: 'AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI',
};

/** The zone a parcel goes to: the first, by order, that covers the address; else number 0. */
export function zoneFor(commerce: Commerce, to: Destination): ShippingZoneRecord | undefined {
  return (
    [...commerce.zones.values()]
      .filter(({ id }) => id !== 0)
      .sort((a, b) => a.order - b.order || a.id - b.id)
      .find((zone) => covers(zone, to)) ?? commerce.zones.get(0)
  );
}

/** Regions are alternatives, postcodes narrow them down; a zone without either is everywhere. */
function covers({ locations }: ShippingZoneRecord, to: Destination): boolean {
  const postcodes = locations.filter(({ type }) => type === 'postcode');
  const regions = locations.filter(({ type }) => type !== 'postcode');
  return (
    (regions.length === 0 || regions.some((region) => contains(region, to))) &&
    (postcodes.length === 0 || postcodes.some(({ code }) => postcodeFits(code, to.postcode)))
  );
}

function contains({ type, code }: ZoneLocationRecord, { country, state }: Destination): boolean {
  if (type === 'country') return code === country;
  if (type === 'state') return code === `${country}:${state}`;
  return (CONTINENTS[code] ?? '').split(' ').includes(country);
}

import type { AvailabilityFragment, SourceFragment } from '../gql/graphql.js';

const NAMES: Readonly<Record<string, string>> = { woocommerce: 'Shop', erp: 'ERP' };

/** Which system told a value, and whether it can be trusted: "ERP price". */
export function Source({ source, of }: { source: SourceFragment; of: string }) {
  const name = NAMES[source.name] ?? source.name.charAt(0).toUpperCase() + source.name.slice(1);
  return (
    <span className="source" data-status={source.status}>
      {name} {of}
      {noteOn(source)}
    </span>
  );
}

function noteOn({ status, ageSeconds }: SourceFragment): string {
  if (status === 'STALE') return `, ${Math.max(1, Math.round((ageSeconds ?? 0) / 60))} min old`;
  if (status === 'FALLBACK') return ", in place of another system's";
  if (status === 'FAILED') return ' cannot be told now';
  return '';
}

/** Whether a product can be had, how many there are and where. */
export function Stock({ availability }: { availability: AvailabilityFragment }) {
  const { status, quantity, locations, leadTimeDays, available, source } = availability;
  const places = locations.filter((place) => place.quantity > 0);
  const amount =
    places.length > 0
      ? places.map((place) => `${place.quantity} in ${place.name}`).join(', ')
      : quantity !== null && quantity > 0
        ? `${quantity} there`
        : null;
  return (
    <p className="stock" data-available={available ?? false}>
      <span>
        {status === null ? 'Stock not known' : WORDS[status]}
        {amount && available && <span className="muted"> · {amount}</span>}
        {leadTimeDays ? <span className="muted"> · leaves in {days(leadTimeDays)}</span> : null}
      </span>
      <Source source={source} of="stock" />
    </p>
  );
}

const WORDS = { IN_STOCK: 'In stock', ON_BACKORDER: 'On backorder', OUT_OF_STOCK: 'Sold out' } as const;

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

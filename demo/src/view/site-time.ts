const HOUR_MS = 3_600_000;

/**
 * The demo shops stand in Berlin: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of October,
 * changing at 01:00 UTC. Plain arithmetic, because `Intl` is too slow for a hundred products at a time.
 */
function siteOffsetMs(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const summer = time >= lastSunday(year, 2) && time < lastSunday(year, 9);
  return summer ? 2 * HOUR_MS : HOUR_MS;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}

/** `2026-03-01T09:00:00` (UTC) as milliseconds. */
export function timeOf(gmt: string): number {
  return Date.parse(`${gmt}Z`);
}

/** A moment as WordPress writes it in UTC: seconds, no zone letter. */
export function gmtText(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** A UTC date text as the shop's local one; null stays null. */
export function siteDate<T extends string | null>(gmt: T): T {
  return (gmt === null ? null : gmtText(timeOf(gmt) + siteOffsetMs(timeOf(gmt)))) as T;
}

/**
 * The local date of a product's picture. WooCommerce 10.5 adds the site's offset twice there (recorded), so the
 * answer is off by one offset.
 */
export function imageSiteDate(gmt: string): string {
  return siteDate(siteDate(gmt));
}

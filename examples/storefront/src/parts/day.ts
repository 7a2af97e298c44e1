/** A date as the reader writes it. The server sends dates in the shop's time zone. */
export function day(date: string | null): string {
  const time = date ? new Date(date.replace(' ', 'T')) : null;
  return time && !Number.isNaN(time.getTime())
    ? time.toLocaleDateString(undefined, { dateStyle: 'long' })
    : '';
}

/** The state of an order, to read: "On hold". */
export function statusText(status: string | null): string {
  const words = (status ?? 'UNKNOWN').toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

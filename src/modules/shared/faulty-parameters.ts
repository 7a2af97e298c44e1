/**
 * What is wrong with which parameter, out of WordPress's refusal `rest_invalid_param`: its message only names
 * them, what is wrong stands beside it. Undefined when it does not say. E-mail addresses are left out.
 */
export function faultyParameters(body: object | undefined): string | undefined {
  const { data } = (body ?? {}) as { data?: { params?: Record<string, unknown> } };
  const params = Object.entries(data?.params ?? {}).filter(([, text]) => typeof text === 'string');
  if (params.length === 0) return undefined;
  // Of the country it lists all there are; the first sentence is enough.
  return params
    .map(([name, text]) => `${name}: ${withoutEmail(String(text)).split(/(?<=\.)\s/)[0] ?? ''}`)
    .join(' ');
}

/** WooCommerce repeats the address it does not take; it need not go any further. */
export function withoutEmail(message: string): string {
  return message.replace(/\s*\([^()]*@[^()]*\)/g, '');
}

/** Shorter values are no secrets, and hiding them would make messages unreadable. */
const SHORTEST_SECRET = 8;

/**
 * A function that takes secrets out of foreign text: servers like to repeat what they were sent.
 * @param sent header values and query values of ours that a server has seen; of `Basic abc…`, the
 *   second word is hidden on its own as well
 */
export function secretHider(sent: readonly string[]): (text: string) => string {
  const secrets = sent
    .flatMap((value) => [value, ...value.split(/[\s,="]+/)])
    .filter((value) => value.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, '[hidden]'), text)
      .replace(/\bc[ks]_[0-9a-zA-Z]+/g, '[hidden]');
}

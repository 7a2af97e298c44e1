/**
 * The reviewer's picture nearest above the wanted width, else the widest there is.
 * @param addresses by width in pixels
 */
export function avatarOf(addresses: Readonly<Record<string, string>>, wanted: number) {
  const widths = Object.keys(addresses)
    .map(Number)
    .sort((a, b) => a - b);
  const size = widths.find((width) => width >= wanted) ?? widths.at(-1);
  return size === undefined
    ? null
    : { size, width: size, height: size, url: addresses[String(size)] ?? null };
}

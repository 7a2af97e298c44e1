/** The values of `MenuLocationEnum`: what the storefront calls its places for menus. */
export function menuLocationSdl(names: readonly string[]): string {
  if (names.length === 0) return '';
  const values = names.map((name) => `  "A place that the storefront calls ${name}."\n  ${name}`);
  return `extend enum MenuLocationEnum {\n${values.join('\n')}\n}`;
}

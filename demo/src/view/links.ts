const ITEM_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The `_links` of a resource: itself (with the methods its caller may use), its collection and what stands above it. */
export function resourceLinks(
  api: string,
  paths: { self?: string; collection: string; up?: string },
  methods: readonly string[] | null = ITEM_METHODS,
) {
  const href = (path: string) => `${api}/${path}`;
  const self =
    paths.self === undefined
      ? null
      : { href: href(paths.self), ...(methods && { targetHints: { allow: methods } }) };
  return {
    ...(self && { self: [self] }),
    collection: [{ href: href(paths.collection) }],
    ...(paths.up !== undefined && { up: [{ href: href(paths.up) }] }),
  };
}

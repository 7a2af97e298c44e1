/** A link that WordPress offers to answer along with the resource that has it. */
interface EmbeddableLink {
  embeddable?: boolean;
  href: string;
}

type Links = Record<string, EmbeddableLink[]>;
/** Answers an address of the same API in its short form; null when it is refused. */
export type EmbedReader = (href: string) => Promise<unknown>;

/**
 * Adds `_embedded` to a resource or to each member of a list: what its embeddable links lead to, in their order.
 * Of the relations only the named ones, or all when none is named. Relations of which nothing was found are left out, as in WordPress.
 */
export async function withEmbeds(
  body: unknown,
  named: readonly string[],
  read: EmbedReader,
): Promise<unknown> {
  if (Array.isArray(body)) return Promise.all(body.map((member) => withEmbeds(member, named, read)));
  if (typeof body !== 'object' || body === null || !('_links' in body)) return body;
  const relations = await Promise.all(
    Object.entries(body._links as Links).map(async ([relation, links]) => {
      const isAsked = named.length === 0 || named.includes(relation);
      const embeddable = links.filter((link) => link.embeddable && isAsked);
      return [relation, await Promise.all(embeddable.map(({ href }) => read(href)))] as const;
    }),
  );
  const found = relations.filter(([, parts]) =>
    parts.some((part) => (Array.isArray(part) ? part.length > 0 : part !== null)),
  );
  return found.length === 0 ? body : { ...body, _embedded: Object.fromEntries(found) };
}

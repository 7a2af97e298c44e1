/** What stands for single records where there is no room to name each of them; tags as in `cache/tags.ts`. */
const LISTS_OF_KIND = new Map<string, readonly string[]>([
  ['product', ['list:products']],
  ['variation', ['list:products']],
  ['review', ['list:reviews']],
  ['user', ['list:users']],
  ['content', ['list:posts', 'list:pages', 'list:media']],
  // Terms are read as whole taxonomies, whose tags are there anyway.
  ['term', []],
]);

/**
 * The tags in so many characters, commas between them included: all of them, or without single terms, or
 * without single records, whose lists stand for them then. Should the lists be too many as well, some go
 * missing; it takes hundreds of attributes for that.
 */
export function fitTags(tags: Iterable<string>, maxLength: number): string[] {
  const all = new Set(tags);
  if (lengthOf(all) <= maxLength) return [...all];
  const withoutTerms = [...all].filter((tag) => kindOf(tag) !== 'term');
  if (lengthOf(withoutTerms) <= maxLength) return withoutTerms;
  const fitting: string[] = [];
  for (const tag of new Set(withoutTerms.flatMap((tag) => LISTS_OF_KIND.get(kindOf(tag)) ?? [tag]))) {
    if (lengthOf(fitting) + tag.length <= maxLength) fitting.push(tag);
  }
  return fitting;
}

function kindOf(tag: string): string {
  return tag.slice(0, tag.indexOf(':'));
}

/** Each with the comma after it. */
function lengthOf(tags: Iterable<string>): number {
  let length = 0;
  for (const tag of tags) length += tag.length + 1;
  return length;
}

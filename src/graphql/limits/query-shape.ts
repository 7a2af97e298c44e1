import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { overLimit, type QueryLimits } from './query-limits.js';

/** Fields looked at with fragments unfolded; a query that unfolds into more is refused. */
const MAX_UNFOLDED_FIELDS = 20_000;
/** Fragments inside fragments; a cycle is refused here too. */
const MAX_FRAGMENT_NESTING = 50;
/** How often one response key may be asked in one place. Validation compares all pairs of them. */
const MAX_REPEATS = 100;

/** The place of a selection set in the walk. */
interface Place {
  depth: number;
  /** Fragment spreads above. */
  nesting: number;
  /** Occurrences in the enclosing field's selection, fragments unfolded. */
  repeats: Map<string, number>;
  aliases: Map<string, number>;
}

/**
 * Refuses a document by its shape alone, before validation, whose time grows with the square of some
 * shapes. One walk over every definition with fragments unfolded, which stops at the first excess.
 * @throws LimitError
 */
export function assertQueryShape(document: DocumentNode, limits: QueryLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  let unfolded = 0;
  let directives = 0;

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    countDirectives(node.directives?.length ?? 0);
    const place = selectionOf(0, 0);
    walk(node.selectionSet, place);
    const rootFields = node.kind === Kind.OPERATION_DEFINITION ? total(place.repeats) : 0;
    if (rootFields > limits.rootFields) {
      throw overLimit('rootFields', 'too many fields at its root', limits.rootFields, rootFields);
    }
  }

  function walk(selectionSet: SelectionSetNode, place: Place): void {
    for (const node of selectionSet.selections) {
      // Directives inside a spread fragment are counted where the fragment is written.
      if (place.nesting === 0) countDirectives(node.directives?.length ?? 0);
      if (node.kind === Kind.FIELD) walkField(node, place);
      else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, place);
      else walkSpread(node.name.value, place);
    }
  }

  function walkField(node: FieldNode, place: Place): void {
    unfolded += 1;
    if (unfolded > MAX_UNFOLDED_FIELDS) {
      throw overLimit('fields', 'too many fields, fragments unfolded', MAX_UNFOLDED_FIELDS, unfolded);
    }
    const name = node.name.value;
    const repeats = increment(place.repeats, node.alias?.value ?? name);
    if (repeats > MAX_REPEATS)
      throw overLimit('repeats', `"${name}" too often in one place`, MAX_REPEATS, repeats);
    const aliases = node.alias ? increment(place.aliases, name) : 0;
    if (aliases > limits.aliases) {
      throw overLimit('aliases', `too many aliases of "${name}" in one place`, limits.aliases, aliases);
    }
    // graphql-js has a depth rule of its own for introspection, whose standard query is deep.
    const depth = name.startsWith('__') ? Number.NEGATIVE_INFINITY : place.depth + 1;
    if (depth > limits.depth) throw overLimit('depth', 'too many levels', limits.depth, depth);
    if (node.selectionSet) walk(node.selectionSet, selectionOf(depth, place.nesting));
  }

  function walkSpread(name: string, place: Place): void {
    const fragment = fragments.get(name);
    if (!fragment) return;
    const nesting = place.nesting + 1;
    if (nesting > MAX_FRAGMENT_NESTING) {
      throw overLimit('fragments', 'too many fragments inside each other', MAX_FRAGMENT_NESTING, nesting);
    }
    unfolded += 1;
    walk(fragment.selectionSet, { ...place, nesting });
  }

  function countDirectives(count: number): void {
    directives += count;
    if (directives > limits.directives) {
      throw overLimit('directives', 'too many directives', limits.directives, directives);
    }
  }
}

function selectionOf(depth: number, nesting: number): Place {
  return { depth, nesting, repeats: new Map(), aliases: new Map() };
}

function increment(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** A request parameter as PHP sees it: text from a query string, any JSON from a body, arrays and maps by `a[b]=c`. */
export type Parameter = string | number | boolean | null | Parameter[] | { [name: string]: Parameter };
export type Parameters = Record<string, Parameter>;

/** Reads a query string the way PHP does: `a[]=1`, `a[0]=1` and `a[0][b]=1` build lists and maps; the last one wins. */
export function parseQuery(search: URLSearchParams): Parameters {
  const root = emptyMap();
  for (const [name, value] of search) assign(root, pathOf(name), value);
  return Object.fromEntries(Object.entries(root).map(([name, value]) => [name, withLists(value)]));
}

/** Writes parameters as PHP's `http_build_query` does, for the addresses in `Link` headers. */
export function buildQuery(parameters: Parameters): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => pairs(name, value))
    .map(([name, value]) => `${phpEncode(name)}=${phpEncode(value)}`)
    .join('&');
}

type Tree = { [name: string]: Parameter };

function emptyMap(): Tree {
  return Object.create(null) as Tree;
}

/** `a[0][b]` → `['a', '0', 'b']`; an empty bracket stays `''`. */
function pathOf(name: string): string[] {
  const open = name.indexOf('[');
  if (open <= 0) return [name];
  return [
    name.slice(0, open),
    ...[...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? ''),
  ];
}

function assign(tree: Tree, [key = '', ...rest]: string[], value: string): void {
  const name = key === '' ? String(Object.keys(tree).length) : key;
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const existing = tree[name];
  const branch =
    typeof existing === 'object' && existing !== null && !Array.isArray(existing) ? existing : emptyMap();
  tree[name] = branch;
  assign(branch, rest, value);
}

/** Turns maps with the keys 0, 1, 2 … into arrays. */
function withLists(value: Parameter): Parameter {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withLists(inner)] as const);
  return entries.every(([name], index) => name === String(index))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}

function pairs(name: string, value: Parameter): [string, string][] {
  if (value === null) return [];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner));
  return [[name, typeof value === 'boolean' ? (value ? '1' : '0') : String(value)]];
}

function phpEncode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

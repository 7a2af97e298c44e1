/** A place where two answers differ. */
export interface Found {
  /** Path in the answer, such as `cart.contents.nodes.0.key`. */
  path: string;
  theirs: unknown;
  ours: unknown;
}

/** Every place where two answers differ. */
export function differencesBetween(theirs: unknown, ours: unknown, path: readonly string[] = []): Found[] {
  if (isContainer(theirs) && isContainer(ours)) {
    const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
    return [...keys].flatMap((key) => differencesBetween(theirs[key], ours[key], [...path, key]));
  }
  return Object.is(theirs, ours) ? [] : [{ path: path.join('.'), theirs, ours }];
}

/** What counts in an answer: the data and the texts of the errors. */
export function comparable({
  data,
  errors,
}: {
  data?: unknown;
  errors?: { message: string }[];
}): Record<string, unknown> {
  return { ...(data as object), errors: errors?.map(({ message }) => ({ message })) ?? [] };
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

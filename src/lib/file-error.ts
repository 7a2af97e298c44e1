/** Why a file could not be used, ready to stand after its name: ` (ENOENT)`, or nothing if unknown. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}

/** What every mutation gives back of its input (Relay's input object mutations). */
export function echo(input: { clientMutationId?: string | null } | null | undefined) {
  return { clientMutationId: input?.clientMutationId ?? null };
}

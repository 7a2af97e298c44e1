import type { PayloadModel } from './payload.model.js';

/** What every mutation gives back of its input (Relay's input object mutations). */
export function mutationPayload(
  input: { clientMutationId?: string | null } | null | undefined,
): Required<PayloadModel> {
  return { clientMutationId: input?.clientMutationId ?? null };
}

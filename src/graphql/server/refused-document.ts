/** Codes of requests that are well-formed and whose document or variables are refused. */
const CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * The HTTP status of an answer: a refused document has 200 as `application/json`, since many clients show nothing but
 * the status of anything else, and 400 as `application/graphql-response+json` (GraphQL over HTTP, draft of 2025,
 * section 6.4). A request that is no GraphQL request has 400 as either.
 * @param status what Apollo Server 5 gives it, whatever the media type
 */
export function statusFor(contentType: string | undefined, status: number, body: string): number {
  const asJson = contentType?.startsWith('application/json') ?? false;
  return status === 400 && asJson && isRefusal(body) ? 200 : status;
}

function isRefusal(body: string): boolean {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.every(({ extensions }) => CODES.has(extensions?.code));
}

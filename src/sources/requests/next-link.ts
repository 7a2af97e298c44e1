import { headerOf, type AnswerHeaders } from '../../upstream/http-client/answer.js';

/** One link with its parameters (RFC 8288 section 3): `<https://…>; rel="next"`. */
const LINK = /<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^",;\s]+))*)/g;
const REL = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]+))/i;

/** Where the `Link` header says that the answer goes on; undefined when it does not say so. */
export function nextLinkOf(headers: AnswerHeaders): string | undefined {
  const value = headers.link;
  const text = Array.isArray(value) ? value.join(', ') : (headerOf(headers, 'link') ?? '');
  for (const [, target, parameters = ''] of text.matchAll(LINK)) {
    const [, quoted, bare = ''] = REL.exec(parameters) ?? [];
    const relations = (quoted ?? bare).toLowerCase().split(/\s+/);
    if (relations.includes('next')) return target;
  }
  return undefined;
}

import { Lexer, parse, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { overLimit, type QueryLimits } from './query-limits.js';
import { assertShape } from './shape.js';

/** Characters of query text remembered as admitted. */
const REMEMBERED_CHARACTERS = 2_000_000;

/** Brackets of any kind inside each other. */
const MAX_BRACKETS = 200;
const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Refuses a query text before anything expensive is done with it. */
export type Admission = (query: string) => void;

/**
 * The first look at a query: its tokens and its shape, remembered for texts that passed. A text that
 * cannot be parsed passes too: Apollo Server says what is wrong with it.
 */
export function createAdmission(limits: QueryLimits): Admission {
  const admitted = new LRUCache<string, true>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (query) => {
    if (admitted.has(query)) return;
    assertTokens(query, limits.tokens);
    const document = parseOrNothing(query);
    if (!document) return;
    assertShape(document, limits);
    admitted.set(query, true);
  };
}

function parseOrNothing(query: string) {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return undefined;
  }
}

/** The parser calls itself for every bracket, so their nesting is bounded before it runs. */
function assertTokens(query: string, maximum: number): void {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let brackets = 0;
  for (let kind = nextKind(lexer); kind !== TokenKind.EOF; kind = nextKind(lexer)) {
    tokens += 1;
    if (tokens > maximum) throw overLimit('tokens', 'too many tokens', maximum, tokens);
    if (OPENING.has(kind)) brackets += 1;
    if (CLOSING.has(kind)) brackets -= 1;
    if (brackets > MAX_BRACKETS) throw overLimit('brackets', 'too many brackets inside each other', MAX_BRACKETS, brackets);
  }
}

function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}

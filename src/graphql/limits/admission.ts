import { Lexer, parse, Source, TokenKind } from 'graphql';
import { overLimit, type QueryLimits } from './query-limits.js';
import { assertQueryShape } from './query-shape.js';

/** Brackets of any kind inside each other. */
const MAX_BRACKETS = 200;
const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * The first look at a query text: refuses it by its tokens or its shape, before anything expensive is
 * done with it. A text that cannot be parsed passes: Apollo Server says what is wrong with it.
 * @throws LimitError
 */
export function admit(query: string, limits: QueryLimits): void {
  assertTokens(query, limits.tokens);
  const document = parseOrNothing(query);
  if (document) assertQueryShape(document, limits);
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
    if (brackets > MAX_BRACKETS)
      throw overLimit('brackets', 'too many brackets inside each other', MAX_BRACKETS, brackets);
  }
}

function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}

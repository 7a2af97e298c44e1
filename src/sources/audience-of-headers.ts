import { BadInputError } from '../errors.js';
import {
  ANYONE,
  type Audience,
  AUDIENCE_PARTS,
  audienceKey,
  type AudiencePart,
  isAudienceValue,
} from './audience.js';

/** Who may name one part of the audience, and what it may be. */
export interface PartRules {
  /** Request header that names it. */
  header?: string | undefined;
  /** What it may be; absent: what the part's own form allows. */
  values?: readonly string[] | undefined;
  default?: string | undefined;
}

/** `context:` of the configuration; a part that is absent is not read at all. */
export type AudienceRules = Readonly<Partial<Record<AudiencePart, PartRules | undefined>>>;

/** What the argument of a field chooses. */
export type AudienceChoice = Readonly<Partial<Record<AudiencePart, string | null | undefined>>>;

/** Headers of a request, names in lower case. */
type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Reads for whom values are wanted. */
export interface AudienceReader {
  /** Names of the headers that it reads, in lower case: responses vary by them. */
  readonly headers: readonly string[];
  /**
   * What a request's headers say, with the defaults where they say nothing.
   * @param onUnknown told of each part whose header names something that is not to be had
   */
  ofHeaders(headers: RequestHeaders, onUnknown?: (part: AudiencePart) => void): Audience;
  /** That audience as a text, with the parts that were left out: equal for requests that are answered alike. */
  readonly variantOf: (headers: RequestHeaders) => string;
  /**
   * The audience with what the argument of a field chooses.
   * @throws BadInputError naming the part and, where there is a list, what may be chosen
   */
  choose(audience: Audience, choice: AudienceChoice): Audience;
}

/** @param rules the configuration; the currency's default is the shop's own and needs no rule */
export function createAudienceReader(rules: AudienceRules): AudienceReader {
  const read = AUDIENCE_PARTS.flatMap((part) => {
    const rule = rules[part];
    return rule ? [{ part, rule, header: rule.header?.toLowerCase() }] : [];
  });
  const defaults = read.reduce<Audience>(
    (audience, { part, rule }) => ({ ...audience, [part]: rule.default ?? null }),
    ANYONE,
  );
  const withHeader = read.flatMap(({ part, rule, header }) =>
    header === undefined ? [] : [{ part, rule, header }],
  );

  const ofHeaders: AudienceReader['ofHeaders'] = (headers, onUnknown) =>
    withHeader.reduce((audience, { part, rule, header }) => {
      const said = headers[header];
      if (said === undefined || said === '') return audience;
      const value = typeof said === 'string' ? allowed(part, rule, said) : null;
      if (value !== null) return { ...audience, [part]: value };
      onUnknown?.(part);
      return audience;
    }, defaults);

  return {
    headers: withHeader.map(({ header }) => header),
    ofHeaders,
    variantOf: (headers) => {
      // The response says what a header names in vain, so it depends on that as well.
      const leftOut: AudiencePart[] = [];
      const said = ofHeaders(headers, (part) => leftOut.push(part));
      return withHeader.length === 0 ? '' : audienceKey(said) + leftOut.join();
    },
    choose: (audience, choice) =>
      AUDIENCE_PARTS.reduce((chosen, part) => {
        const wanted = choice[part];
        return wanted === undefined || wanted === null
          ? chosen
          : { ...chosen, [part]: chosenValue(part, rules[part], wanted) };
      }, audience),
  };
}

function chosenValue(part: AudiencePart, rule: PartRules | undefined, wanted: string): string {
  if (!rule) throw new BadInputError(`Nothing in this shop hangs on the ${part}.`);
  const value = allowed(part, rule, wanted);
  if (value !== null) return value;
  const choices = rule.values ? `is none of ${rule.values.join(', ')}` : `is no ${part}`;
  throw new BadInputError(`What \`${part}\` names ${choices}.`);
}

/** The value as the configuration writes it; null when it is not to be had. */
function allowed(part: AudiencePart, { values }: PartRules, said: string): string | null {
  const text = said.trim();
  if (values) return values.find((value) => value.toLowerCase() === text.toLowerCase()) ?? null;
  if (part === 'country') return /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null;
  return isAudienceValue(text) ? text : null;
}

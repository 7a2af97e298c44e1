import { Big } from 'big.js';
import type { FormFields } from '../catalogue/commerce-records.js';

/** What a cost formula can refer to. */
export interface CostBasis {
  quantity: number;
  /** The price of the goods without tax. */
  cost: Big;
}

/**
 * The cost of a flat rate: an amount or a sum such as `10.00 * [qty]`, with `[qty]`, `[cost]` and
 * `[fee percent="10" min_fee="2" max_fee=""]` as the shop owner may write them. What is not understood costs nothing.
 */
export function evaluateCost(formula: string, basis: CostBasis): Big {
  const plain = formula
    .replaceAll(/\[fee([^\]]*)\]/g, (_, given: string) => feeOf(given, basis.cost).toFixed())
    .replaceAll('[qty]', String(basis.quantity))
    .replaceAll('[cost]', basis.cost.toFixed())
    .replaceAll(',', '.')
    .replaceAll(/\s/g, '');
  return /^[\d.+*/()-]+$/.test(plain) ? (new Sum(plain).value() ?? Big(0)) : Big(0);
}

/** A field of a method's settings as text. */
export function fieldText(settings: FormFields, id: string): string {
  const value = settings[id]?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function feeOf(given: string, cost: Big): Big {
  const number = (name: string) => {
    const text = new RegExp(`${name}="([\\d.]+)"`).exec(given)?.[1];
    return text === undefined ? null : Big(text);
  };
  const fee = cost.times(number('percent') ?? 0).div(100);
  const [least, most] = [number('min_fee'), number('max_fee')];
  if (least && fee.lt(least)) return least;
  return most && fee.gt(most) ? most : fee;
}

/** Reads `1.5*(2+3)`. */
class Sum {
  readonly #tokens: string[];

  constructor(text: string) {
    this.#tokens = text.match(/[\d.]+|[-+*/()]/g) ?? [];
  }

  value(): Big | null {
    const result = this.#terms();
    return this.#tokens.length === 0 ? result : null;
  }

  #terms(): Big | null {
    let left = this.#factors();
    while (left && (this.#tokens[0] === '+' || this.#tokens[0] === '-')) {
      const minus = this.#tokens.shift() === '-';
      const right = this.#factors();
      left = right && (minus ? left.minus(right) : left.plus(right));
    }
    return left;
  }

  #factors(): Big | null {
    let left = this.#atom();
    while (left && (this.#tokens[0] === '*' || this.#tokens[0] === '/')) {
      const divide = this.#tokens.shift() === '/';
      const right = this.#atom();
      if (divide && right?.eq(0)) return null;
      left = right && (divide ? left.div(right) : left.times(right));
    }
    return left;
  }

  #atom(): Big | null {
    const token = this.#tokens.shift() ?? '';
    if (token !== '(') return /^\d*\.?\d+$|^\d+\.$/.test(token) ? Big(token) : null;
    const inner = this.#terms();
    return this.#tokens.shift() === ')' ? inner : null;
  }
}

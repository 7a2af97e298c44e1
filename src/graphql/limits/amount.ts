import type { VariableValues } from '../execution/operation-conditions.js';

/** A number, known now or only once there are variables. */
export type Amount = number | ((variables: VariableValues) => number);

/** A number that a function computes: now, unless it depends on variables. */
export function amountFrom(
  variables: readonly string[],
  compute: (variables: VariableValues) => number,
): Amount {
  return variables.length === 0 ? compute({}) : compute;
}

export function add(a: Amount, b: Amount): Amount {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (a === 0) return b;
  if (b === 0) return a;
  return (variables) => valueOf(a, variables) + valueOf(b, variables);
}

export function times(a: Amount, b: Amount): Amount {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  if (a === 0 || b === 0) return 0;
  if (a === 1) return b;
  return (variables) => valueOf(a, variables) * valueOf(b, variables);
}

function valueOf(amount: Amount, variables: VariableValues): number {
  return typeof amount === 'number' ? amount : amount(variables);
}

import { beforeAll, describe, expect, it } from 'vitest';
import { type Capability, runCompatibilitySuite } from '../support/federation/suite.js';

/** The rows of the suite's table, in its order; a row that it does not have any more fails as well. */
const CAPABILITIES = [
  '_service',
  '@key (single)',
  '@key (multi)',
  '@key (composite)',
  'repeatable @key',
  '@requires',
  '@provides',
  'federated tracing',
  '@link',
  '@shareable',
  '@tag',
  '@override',
  '@inaccessible',
  '@composeDirective',
  '@interfaceObject',
];

let results: Capability[];
beforeAll(async () => {
  results = await runCompatibilitySuite();
  console.log(tableOf(results));
});

describe("Apollo's subgraph compatibility suite", () => {
  it.each(CAPABILITIES)('finds that our stack supports %s', (name) => {
    const capability = results.find((result) => result.name === name);
    expect(capability?.checks.length ?? 0).toBeGreaterThan(0);
    expect(capability?.checks.filter(({ failure }) => failure !== null)).toEqual([]);
  });

  it('has no capability that is not in this list', () => {
    expect(results.map(({ name }) => name)).toEqual(CAPABILITIES);
  });
});

function tableOf(capabilities: readonly Capability[]): string {
  const rows = capabilities.map(({ name, federation, checks }) => {
    const passed = checks.filter(({ failure }) => failure === null).length;
    return `| ${name.padEnd(18)} | ${federation} | ${passed} of ${checks.length} |`;
  });
  return ['| Capability         | Federation | Checks passed |', '| --- | --- | --- |', ...rows].join('\n');
}

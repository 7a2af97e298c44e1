// Reads vitest's JSON report and prints `PASSED FAILED`. Whatever did not pass has failed: skipped
// tests, tests still to be written, and files in which nothing ran.
import { readFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ status, fullName }) => ({ status, title: `${fullName} (${name})` })),
);
const notPassed = tests.filter(({ status }) => status !== 'passed');
// A file fails with its tests; one that fails without them could not be loaded or not be cleaned up.
const broken = testResults.filter(
  ({ status, assertionResults }) =>
    assertionResults.length === 0 ||
    (status === 'failed' && assertionResults.every((test) => test.status === 'passed')),
);

for (const { status, title } of notPassed) process.stderr.write(`   ${status}: ${title}\n`);
for (const { name, message } of broken) process.stderr.write(`   failed: ${name} ${message ?? ''}\n`);
process.stdout.write(`${tests.length - notPassed.length} ${notPassed.length + broken.length}\n`);

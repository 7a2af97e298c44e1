import { groupBy } from '../lib/group-by.js';
import type { Problem, ReportedChange, WriteBackReport } from './report.js';

/** Lines of changes and of problems that are written out. */
const MOST_LINES = 50;
/** Items that one line names. */
const MOST_NAMED = 5;

/** A report for people: figures first, then what changed and what did not. */
export function reportText(report: WriteBackReport): string {
  const { counts, changes, problems, dryRun, resumed, error, startedAt, endedAt } = report;
  const remarks = [
    ...(dryRun ? ['dry run: nothing was written'] : []),
    ...(resumed ? ['went on where an earlier run had ended'] : []),
    `${((endedAt - startedAt) / 1000).toFixed(1)} s`,
  ];
  const lines = [
    `Write-back ${report.outcome} (${remarks.join('; ')})`,
    ...(error === null ? [] : [error]),
    '',
    `${figure(counts.read)} products and variations read`,
    `${figure(counts.covered)} with a source`,
    `${figure(counts.unchanged)} as their sources say`,
    `${figure(counts.changed)} ${dryRun ? 'would be changed' : 'changed'}`,
    `${figure(counts.missing)} prices and stocks that their source does not have`,
    `${figure(counts.problems)} problems`,
    ...section('Changes', changes.map(changeLine), counts.changed),
    ...section('Problems', problemLines(problems), problems.length),
  ];
  return `${lines.join('\n')}\n`;
}

function figure(count: number): string {
  return String(count).padStart(8);
}

function section(title: string, lines: readonly string[], total: number): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${line}`);
  return ['', title, ...shown, ...(total > MOST_LINES ? ['  … (all up to 1000: --json)'] : [])];
}

function changeLine({ change, ...item }: ReportedChange): string {
  const fields = Object.entries(change).map(([name, value]) => `${name} ${value === '' ? 'none' : value}`);
  return `${nameOf(item)}: ${fields.join(', ')}`;
}

/** Equal ones share a line: a source that is down says the same of every product. */
function problemLines(problems: readonly Problem[]): string[] {
  const groups = groupBy(problems, ({ kind, about, text }) => `${kind} (${about}): ${text}`);
  return Array.from(groups, ([text, group]) => {
    const more = group.length > MOST_NAMED ? ` and ${group.length - MOST_NAMED} more` : '';
    return `${text} – ${group.slice(0, MOST_NAMED).map(nameOf).join(', ')}${more}`;
  });
}

function nameOf({ id, sku }: Pick<Problem, 'id' | 'sku'>): string {
  return sku === null ? `#${id}` : `#${id} ${sku}`;
}

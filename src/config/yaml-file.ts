import { LineCounter, parseDocument } from 'yaml';
import type { FaultList } from './fault-list.js';
import { isTree, type SettingTree } from './setting-tree.js';

/** The settings in a YAML text; faults of the text name the line, never what stands in it. */
export function parseYaml(fileName: string, text: string, faults: FaultList): SettingTree {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problems = [
    // Beyond the first, errors of grammar are mostly consequences of it.
    ...document.errors.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY'),
    // A tag nobody knows: a value that begins with "!" and was meant to be quoted.
    ...document.warnings,
  ];
  for (const { pos, message } of problems) {
    const { line, col } = lineCounter.linePos(pos[0]);
    faults.add([`${fileName}, line ${line}, column ${col}`], withoutQuotedSource(message));
  }
  if (problems.length > 0) return {};
  return treeOf(fileName, document, faults);
}

function treeOf(
  fileName: string,
  document: ReturnType<typeof parseDocument>,
  faults: FaultList,
): SettingTree {
  try {
    const content: unknown = document.toJS() ?? {};
    if (isTree(content)) return content;
    faults.add([fileName], 'must hold settings by name, such as "server:"');
  } catch {
    faults.add([fileName], 'has an alias (*name) without its anchor (&name), or far too many of them');
  }
  return {};
}

/** The parser may end a message with the offending text, which may be a secret. */
function withoutQuotedSource(message: string): string {
  return message.replace(/(?<=\w): .*$/s, '');
}

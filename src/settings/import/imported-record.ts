import type { ImportedFunction, ImportedRules } from './imported-rule.ts';

export interface RecordWords {
  readonly title: string;
  readonly status: 'proposed' | 'accepted';
  /** As in 2027-03-31. */
  readonly date: string;
}

/** A decision record that carries the functions; its text says what they came from and what has no counterpart. */
export function importedRecord(imported: ImportedRules, { title, status, date }: RecordWords): string {
  const functions = imported.rules.flatMap((rule) => rule.functions);
  const lines = [
    '---',
    `status: ${status}`,
    `date: ${date}`,
    ...(functions.length === 0 ? ['paydown: []'] : ['paydown:', ...functions.flatMap(functionLines)]),
    '---',
    '',
    `# ${title}`,
    '',
    '## Context and Problem Statement',
    '',
    `These rules were written for ${imported.tool}, in \`${imported.path}\`. The reasons of the team stand there, or nowhere.`,
    '',
    '## Decision Outcome',
    '',
    'They hold as fitness functions of this record. The file that they came from may stay or go.',
    '',
    '### What did not come along',
    '',
    ...leftLines(imported),
    '',
  ];
  return lines.join('\n');
}

export const MOST_FUNCTIONS = 100;

/** Texts in quotes of JSON, which are quotes of YAML too. */
function functionLines({ kind, value, because, severity, countsTypes, holdsTests }: ImportedFunction): string[] {
  return [
    `  - ${kind}: ${flow(value)}`,
    ...(because === null ? [] : [`    because: ${JSON.stringify(because)}`]),
    ...(severity === null ? [] : [`    severity: ${severity}`]),
    ...(countsTypes ? ['    types: true'] : []),
    ...(holdsTests ? ['    tests: true'] : []),
  ];
}

function flow(value: ImportedFunction['value']): string {
  if (Array.isArray(value)) return listText(value);
  const entries = Object.entries(value).map(([key, each]) => {
    if (each === true) return `${key}: true`;
    return `${key}: ${typeof each === 'string' ? JSON.stringify(each) : listText(each)}`;
  });
  return `{ ${entries.join(', ')} }`;
}

function listText(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}

function leftLines({ rules, remarks }: ImportedRules): string[] {
  const left = rules.filter(({ reason }) => reason !== null);
  const lines = [
    ...left.map(({ name, verdict, reason }) => `- ${oneLine(name)} (${verdict}): ${oneLine(reason ?? '')}`),
    ...remarks.map((remark) => `- ${oneLine(remark)}`),
  ];
  return lines.length === 0 ? ['Nothing: each rule says what it said.'] : lines;
}

/** Text of a repository in Markdown: nothing of it may become markup. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
}

import type { Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/** A block stops a change, so it must fail a check; GitHub shows a warning and a note without failing. */
export const sarifLevel: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  block: 'error',
  review: 'warning',
  note: 'note',
};

/** Reporting descriptors in order of the table of rules; `ruleIndex` of a result points here. */
export function sarifRules(rules: readonly Rule[]): object[] {
  return rules.map((rule) => ({
    id: rule.name,
    name: pascalCase(rule.name),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: sentence(rule.why) },
    help: {
      text: `${sentence(rule.why)}\n\nWhat to do: ${sentence(rule.remedy)}`,
      markdown: `${sentence(rule.why)}\n\n**What to do:** ${sentence(rule.remedy)}`,
    },
    defaultConfiguration: { level: sarifLevel[rule.severity] },
    properties: {
      precision: precision[rule.severity],
      'problem.severity': problemSeverity[rule.severity],
      tags: ['maintainability', ...(rule.test === null ? [] : [rule.test])],
    },
  }));
}

/** What a severity promises (design: a block is agreed with at least nine times in ten), in GitHub's words. */
const precision: Readonly<Record<Severity, string>> = { block: 'high', review: 'medium', note: 'low' };
const problemSeverity: Readonly<Record<Severity, string>> = {
  block: 'error',
  review: 'warning',
  note: 'recommendation',
};

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

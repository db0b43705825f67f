import { baseNameOf } from '../../base/paths.ts';
import type { DecisionRecord } from '../../model/decision-record.ts';

export interface RecordTemplate {
  readonly title: string;
  /** Null where the folder counts by date. */
  readonly number: number | null;
  readonly status: string;
  readonly date: string;
  readonly isNygard: boolean;
  /** The record that it supersedes, in the same folder or another. */
  readonly old: DecisionRecord | null;
}

/** A record with its sections to fill in: after M. Nygard where the folder has his form, else MADR 4. */
export function recordText(template: RecordTemplate): string {
  return template.isNygard ? nygard(template) : madr(template);
}

function nygard({ title, number, status, date, old }: RecordTemplate): string {
  const supersedes = old === null ? [] : ['', `Supersedes [${linkText(old)}](${baseNameOf(old.at.path)})`];
  return lines([
    `# ${number === null ? '' : `${number}. `}${title}`,
    '',
    `Date: ${date}`,
    '',
    '## Status',
    '',
    capital(status),
    ...supersedes,
    '',
    '## Context',
    '',
    'What makes this necessary?',
    '',
    '## Decision',
    '',
    'What do we do?',
    '',
    '## Consequences',
    '',
    'What becomes easier, and what harder?',
  ]);
}

function linkText({ title, id }: DecisionRecord): string {
  return /^\d+$/.test(id) ? `${Number(id)}. ${title}` : title;
}

function madr({ title, status, date, old }: RecordTemplate): string {
  return lines([
    '---',
    `status: ${status}`,
    `date: ${date}`,
    ...(old === null ? [] : [`supersedes: ${JSON.stringify(old.id)}`]),
    '---',
    '',
    `# ${title}`,
    '',
    '## Context and Problem Statement',
    '',
    'What makes this necessary?',
    '',
    '## Considered Options',
    '',
    '* one',
    '* another',
    '',
    '## Decision Outcome',
    '',
    'Chosen option: "one", because …',
    '',
    '### Consequences',
    '',
    '* Good, because …',
    '* Bad, because …',
  ]);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

import { displayCount } from '../base/display-number.ts';
import { displayText } from '../base/display.ts';
import { paint } from './paint.ts';
import { wrapWords } from './wrap-words.ts';
import type { DecisionRecord } from '../model/decision-record.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportOptions } from '../model/report.ts';

const COLUMNS = 90;
const INDENT = '  ';

/** `paydown explain DECISION`: what was decided and why, what holds it, and what breaks it today. */
export function explainDecision(record: DecisionRecord, findings: readonly Finding[], options: ReportOptions): string {
  const { bold } = paint(options.colour);
  const { id, title, status, date, deciders, at, context, decision, consequences, functions } = record;
  const section = (heading: string, texts: readonly (string | null)[]): string[] => {
    const said = texts.filter((text) => text !== null && text !== '');
    return said.length === 0 ? [] : [bold(heading), ...said.flatMap((text) => paragraph(text ?? ''))];
  };
  const broken = findings.filter((finding) => finding.decision?.path === at.path);
  const who = [date, deciders.join(', ')].filter((part) => part !== null && part !== '').join(', ');
  return `${[
    bold(displayText(`${id}  ${title}`)),
    ...paragraph(`${status}${who === '' ? '' : `, ${who}`}, ${at.path}:${at.line}`),
    '',
    ...section('Context', [context]),
    ...section('Decision', [decision]),
    ...section(
      'Options',
      record.options.map((option) => `- ${option}`),
    ),
    ...section('Consequences', [consequences]),
    ...section(
      'Held by',
      functions.map(({ kind, line, because }) => `${kind}, line ${line}${because === null ? '' : `: ${because}`}`),
    ),
    ...section(
      `Broken in ${displayCount(broken.length, 'place')}`,
      broken.map(({ where, title: said }) => `${where[0]!.path}:${where[0]!.startLine}  ${said}`),
    ),
    ...section(
      'Problems',
      record.problems.map(({ line, message }) => `${at.path}:${line} ${message}`),
    ),
  ].join('\n')}\n`;
}

function paragraph(text: string): string[] {
  return wrapWords(displayText(text), COLUMNS).map((line) => `${INDENT}${line}`);
}

import { displayText } from '../base/display.ts';
import { paint } from './paint.ts';
import type { NamedDecision } from '../model/decision-record.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportOptions } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';

const COLUMNS = 90;
const INDENT = '  ';

/** `paydown explain RULE`: what it looks at, why it matters, what to do, the bounds it works with. */
export function explainRule(rule: Rule, options: ReportOptions): string {
  const { bold } = paint(options.colour);
  const limits = Object.entries(rule.limits).map(([name, value]) => `${name}: ${value}`);
  return lines([
    bold(rule.name),
    ...paragraph(rule.title),
    '',
    bold('Why'),
    ...paragraph(rule.why),
    bold('What to do'),
    ...paragraph(rule.remedy),
    bold('How it judges'),
    ...paragraph(`inspects ${rule.inspects}; a finding is ${SEVERITY[rule.severity]} by default`),
    ...(limits.length === 0 ? [] : paragraph(`limits: ${limits.join(', ')}`)),
  ]);
}

/** `paydown explain FINDING`: the finding with all its evidence and places. */
export function explainFinding(finding: Finding, options: ReportOptions): string {
  const { bold } = paint(options.colour);
  const places = finding.where.map(({ path, startLine, endLine, symbol }) => {
    const range = endLine > startLine ? `${startLine}-${endLine}` : String(startLine);
    return `${INDENT}${displayText(path)}:${range}${symbol === null ? '' : `  ${displayText(symbol)}`}`;
  });
  return lines([
    bold(displayText(finding.title)),
    ...paragraph(`${finding.rule}, ${finding.severity}, finding ${finding.fingerprint}`),
    '',
    bold('Where'),
    ...places,
    bold('Evidence'),
    ...finding.evidence.flatMap((sentence) => paragraph(displayText(sentence))),
    ...(finding.decision ? [bold('Decision'), ...paragraph(decisionText(finding.decision))] : []),
    bold('Why'),
    ...paragraph(displayText(finding.why)),
    bold('What to do'),
    ...paragraph(displayText(finding.remedy)),
  ]);
}

function decisionText({ id, title, path }: NamedDecision): string {
  return displayText(`${id}, ${title} (${path})`);
}

const SEVERITY = {
  block: 'one that stops a change (block)',
  review: 'one that asks a person (review)',
  note: 'a note',
} as const;

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** Words wrapped at a width that reads well, indented. */
function paragraph(text: string): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      wrapped.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...wrapped, line].map((part) => `${INDENT}${part}`);
}

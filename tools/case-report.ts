import { displayCount } from '../src/base/display-number.ts';
import type { Finding, Place } from '../src/model/finding.ts';
import type { ScanResult } from '../src/model/scan-result.ts';

/** What one rule says of a case, as expected.txt holds it. Without fingerprints, so that a diff can be read. */
export function caseReport(result: ScanResult, rule: string): string {
  const summary = result.rules.find((ran) => ran.rule === rule);
  if (!summary) throw new Error(`${rule} did not run`);
  const findings = findingsOf(result, rule);
  const head = `${displayCount(findings.length, 'finding')}; inspected ${summary.inspects}: ${summary.inspected}`;
  return `${[head, ...findings.map(findingText)].join('\n\n')}\n`;
}

export function findingsOf(result: ScanResult, rule: string): Finding[] {
  return result.findings.filter((finding) => finding.rule === rule);
}

function findingText({ severity, title, where, evidence, remedy }: Finding): string {
  const [first, ...further] = where.map(placeText);
  return [
    `${severity} ${first} ${title}`,
    ...further.map((place) => `  also ${place}`),
    ...evidence.map((fact) => `  - ${fact}`),
    `  > ${remedy}`,
  ].join('\n');
}

function placeText({ path, startLine, endLine, symbol }: Place): string {
  const lines = endLine > startLine ? `${startLine}-${endLine}` : `${startLine}`;
  return `${path}:${lines}${symbol === null ? '' : ` (${symbol})`}`;
}

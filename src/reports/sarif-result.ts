import { displayText } from '../base/display.ts';
import { sarifLevel } from './sarif-rules.ts';
import type { Finding, FindingAcceptance, Place } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/** GitHub shows so many places of a result. */
const LOCATIONS = 100;

/** One result a finding, in the given order. */
export function sarifResults(findings: readonly Finding[], rules: readonly Rule[]): object[] {
  const indexes = new Map(rules.map((rule, index) => [rule.name, index]));
  const occurrences = new Map<string, number>();
  return findings.map((finding) => {
    const occurrence = (occurrences.get(finding.fingerprint) ?? 0) + 1;
    occurrences.set(finding.fingerprint, occurrence);
    const ruleIndex = indexes.get(finding.rule);
    if (ruleIndex === undefined) throw new Error(`finding of rule ${finding.rule}, which is not in the table of rules`);
    return sarifResult(finding, { ruleIndex, occurrence });
  });
}

/** Text of a message: SARIF 2.1.0 section 3.11 gives braces around a number and brackets before a parenthesis a meaning. */
export function sarifMessage(text: string): string {
  const shown = displayText(text)
    .replace(/\{(?=\d+\})/g, '{{')
    .replace(/(?<=\{\{\d+)\}/g, '}}');
  return shown.includes('](') ? shown.replace(/[[\]\\]/g, String.raw`\$&`) : shown;
}

export type SarifPlace = Pick<Place, 'path' | 'symbol'> & {
  readonly startLine: number | null;
  readonly endLine?: number;
};

export function sarifLocation({ path, startLine, endLine, symbol }: SarifPlace): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: '%SRCROOT%' },
      ...(startLine === null ? {} : { region: region(startLine, endLine ?? startLine) }),
    },
    ...(symbol === null ? {} : { logicalLocations: [{ fullyQualifiedName: displayText(symbol) }] }),
  };
}

function sarifResult(
  finding: Finding,
  { ruleIndex, occurrence }: { readonly ruleIndex: number; readonly occurrence: number },
): object {
  const { rule, severity, title, remedy, evidence, where, status, fingerprint, component, decision } = finding;
  const [first, ...others] = where.slice(0, LOCATIONS);
  const sentences = [title, ...evidence, remedy].map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevel[severity],
    message: { text: sarifMessage(sentences.join(' ')) },
    locations: [sarifLocation(first!)],
    ...(others.length > 0
      ? { relatedLocations: others.map((place, at) => ({ id: at + 1, ...sarifLocation(place) })) }
      : {}),
    partialFingerprints: { 'paydownFinding/v1': occurrence === 1 ? fingerprint : `${fingerprint}:${occurrence}` },
    ...(status === 'accepted' ? { suppressions: [suppressionOf(finding)] } : {}),
    properties: { component, places: where.length, ...(decision ? { decision } : {}) },
  };
}

/** Who answers for it, in words: code scanning shows the justification beside a result that it leaves out. */
function suppressionOf({ acceptance }: Finding): object {
  const justification = acceptance ? { justification: displayText(justificationOf(acceptance)) } : {};
  return { kind: 'external', status: 'accepted', ...justification };
}

function justificationOf(acceptance: FindingAcceptance): string {
  if (acceptance.by === 'ledger') return 'accepted debt: paydown.ledger.jsonl';
  const { reason, owner, until } = acceptance;
  return `${reason} (${owner}, until ${until})`;
}

function region(startLine: number, endLine: number): object {
  const first = Math.max(1, startLine);
  return { startLine: first, endLine: Math.max(first, endLine) };
}

/** A relative reference after RFC 3986: segments percent-encoded, so that neither `:` nor `#` nor a blank can mislead. */
function relativeUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

import { nameDecision } from '../../model/decision-record.ts';
import { linkNoun } from '../../model/link-words.ts';
import { fileIdentity } from '../file-identity.ts';
import { componentOf } from '../places.ts';
import { fileLabels } from '../wording.ts';
import type { Severity } from '../../model/finding.ts';
import type { DependencyEdge } from '../../model/graph.ts';
import type { FindingDraft } from '../../model/rule.ts';
import type { Structure } from '../../model/structure.ts';
import type { AnyHeldFunction } from '../../model/held-functions.ts';

/** What one function has to say of one place. */
export interface Breach {
  readonly held: AnyHeldFunction;
  /** Index of the file that breaks it. */
  readonly from: number;
  readonly line: number;
  /** Without paths and lines. */
  readonly symbol: string;
  readonly title: string;
  readonly evidence: readonly string[];
  readonly remedy?: string;
  /** Whether it is a dependency on types alone. */
  readonly isTypeOnly: boolean;
}

/** The finding under its decision: the record's title and reason say why, its path where to change the rule. */
export function breachDraft(structure: Structure, breach: Breach, severity: Severity): FindingDraft {
  const { held, from, line, symbol, title, evidence, remedy, isTypeOnly } = breach;
  const { record, given } = held;
  const { path } = structure.codebase.files[from]!;
  const at = Math.max(1, line);
  return {
    symbol,
    content: `${record?.id ?? 'settings'} ${given.kind}`,
    title,
    ...(record === null ? {} : { decision: nameDecision(record), why: reasonOf(held) }),
    ...(remedy === undefined ? {} : { remedy }),
    severity: severityOf(held, { isTypeOnly, severity }),
    where: [{ path, startLine: at, endLine: at, symbol: null }],
    evidence: [
      ...evidence,
      ...(isTypeOnly && !given.countsTypes ? ['Only types are used, which vanish at run time.'] : []),
      ...decisionEvidence(held),
    ],
    component: componentOf(structure, [from]),
    weight: isTypeOnly ? 0 : 1,
  };
}

/** Where the rule is written, and that it does not bind yet. */
export function decisionEvidence({ record, given, isBinding }: AnyHeldFunction): string[] {
  if (record === null) return [];
  const proposal = isBinding ? '' : ' It is only proposed, so it stops nobody.';
  return [`Decision ${record.id}, ${record.title}: ${record.at.path}, line ${given.line}.${proposal}`];
}

export function reasonOf({ record, given }: AnyHeldFunction): string {
  const sentence = given.because ?? record?.decision ?? record?.context ?? record?.title ?? '';
  return /[.!?…:]$/.test(sentence) ? sentence : `${sentence}.`;
}

export function severityOf(
  { given, isBinding }: AnyHeldFunction,
  { isTypeOnly, severity }: { readonly isTypeOnly: boolean; readonly severity: Severity },
): Severity {
  if (!isBinding || (isTypeOnly && !given.countsTypes)) return 'note';
  return given.severity ?? severity;
}

/** `ordersApi.ts imports Toast.tsx`, with folders where the names alone are one. */
export function edgeWords({ codebase }: Structure, { from, to }: DependencyEdge): string {
  const [source, target] = [codebase.files[from]!, codebase.files[to]!];
  const [a, b] = fileLabels([source.path, target.path]);
  return `${a} ${linkNoun(source.language) === 'import' ? 'imports' : 'refers to'} ${b}`;
}

export function edgeSymbol({ codebase }: Structure, { from, to }: DependencyEdge): string {
  return `${fileIdentity(codebase.files[from]!)} → ${fileIdentity(codebase.files[to]!)}`;
}

import { acceptFindings } from './accept-findings.ts';
import { applyRules } from './apply-rules.ts';
import { familyResults } from './family-results.ts';
import { modelSnapshot } from './model-snapshot.ts';
import { analysedOf, scopeOf } from './scope.ts';
import { summariseComponents, vocabularyOf } from './summarise-components.ts';
import { summariseWires } from './summarise-wires.ts';
import type { AcceptedFindings } from './accept-findings.ts';
import type { Judgement } from './apply-rules.ts';
import type { ModelledSnapshot, SnapshotRequest } from './model-snapshot.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { Structure } from '../model/structure.ts';

export interface ScanOutcome {
  readonly result: ScanResult;
  readonly structure: Structure;
  /** See AcceptedFindings. */
  readonly paid: readonly LedgerEntry[];
  /** See AcceptedFindings. */
  readonly exceptionCounts: AcceptedFindings['exceptionCounts'];
  /** What the ledger holds. */
  readonly ledger: readonly LedgerEntry[];
  /** See ReportSubject.vocabulary. */
  readonly vocabulary: readonly (readonly string[])[] | null;
  saveFacts(): string[];
}

/** `paydown scan`: models a snapshot and judges it by every rule. */
export async function scan(request: SnapshotRequest): Promise<ScanOutcome> {
  const modelled = await modelSnapshot({ ...request, isJudged: true });
  const { structure } = modelled;
  const before = request.clock();
  const judgement = applyRules(structure);
  const accepted = await acceptFindings(judgement.findings, {
    intent: modelled.codebase.intent,
    ledger: modelled.ledger,
    judged: { rules: new Set(judgement.rules.map(({ rule }) => rule)), skippedPaths: modelled.skippedPaths },
  });
  const rulesMilliseconds = Math.round(request.clock() - before);
  return {
    result: resultOf(modelled, { ...judgement, ...accepted }, { ...modelled.timing, rules: rulesMilliseconds }),
    structure,
    paid: accepted.paid,
    exceptionCounts: accepted.exceptionCounts,
    ledger: modelled.ledger?.entries ?? [],
    vocabulary: modelled.words && vocabularyOf(modelled.codebase, modelled.words),
    saveFacts: () => modelled.saveFacts(),
  };
}

function resultOf(
  modelled: ModelledSnapshot,
  judgement: Judgement & AcceptedFindings,
  timing: Readonly<Record<string, number>>,
): ScanResult {
  const { structure } = modelled;
  const { codebase } = structure;
  return {
    schema: 'paydown/scan/1',
    ...scopeOf(modelled),
    analysed: analysedOf(modelled),
    components: summariseComponents(structure),
    ...summariseWires(codebase),
    metrics: structure.metrics,
    cycles: structure.cycles.map((cycle) => cycle.shortest.map((file) => codebase.files[file]!.path)),
    families: familyResults(structure),
    findings: judgement.findings,
    rules: judgement.rules,
    acceptance: judgement.acceptance,
    timing,
  };
}

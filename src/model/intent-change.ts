import { compareText } from '../base/ordering.ts';
import { looserFunctions } from './compare-functions.ts';
import { type Loosening, loosenings } from './compare-intent.ts';
import type { DecisionRecord } from './decision-record.ts';
import type { Severity } from './finding.ts';
import type { Intent } from './intent.ts';
import { compareLedgers, type LedgerEntry } from './ledger.ts';

/** All that a team wrote down at one moment; records name parts as they are written. */
export interface WrittenState {
  readonly intent: Intent;
  readonly records: readonly DecisionRecord<string>[];
  readonly ledger: readonly LedgerEntry[];
}

/** How what is written now differs from what was committed. */
export interface IntentChange {
  readonly loosenings: readonly Loosening[];
  /** Accepted since. */
  readonly accepted: readonly LedgerEntry[];
  /** Things that the earlier state asked for. */
  readonly asked: number;
  /** Lines of both ledgers. */
  readonly entries: number;
}

export function compareWritten(
  base: WrittenState,
  head: WrittenState,
  ruleSeverity: (rule: string) => Severity,
): IntentChange {
  const found = [...loosenings(base.intent, head.intent, ruleSeverity), ...looserFunctions(base.records, head.records)];
  return {
    loosenings: found.toSorted(
      (a, b) => compareText(a.at.path, b.at.path) || a.at.line - b.at.line || compareText(a.what, b.what),
    ),
    accepted: compareLedgers(base.ledger, head.ledger).added,
    asked: partsOf(base) + partsOf(head),
    entries: base.ledger.length + head.ledger.length,
  };
}

function partsOf({ intent, records }: WrittenState): number {
  const { components, layers, capabilities, ignore, levels, exceptions } = intent;
  const settings = [components, layers, capabilities, ignore, levels, exceptions];
  const functions = records.reduce((sum, record) => sum + record.functions.length, 0);
  return settings.reduce((sum, list) => sum + list.length, functions);
}

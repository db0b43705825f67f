import { compareWritten, type IntentChange } from '../model/intent-change.ts';
import { rules } from '../rules/index.ts';
import { noIntent } from '../settings/no-intent.ts';
import type { Intent } from '../model/intent.ts';
import type { ReadLedger } from './read-ledger.ts';
import type { Past } from './read-past.ts';
import type { ReadRecords } from './read-records.ts';

interface Present {
  readonly intent: Intent | null;
  readonly records: ReadRecords;
  readonly ledger: ReadLedger | null;
}

/** Nothing where there is nothing to compare with. */
export function changeSince({ state }: Past, { intent, records, ledger }: Present): { readonly change?: IntentChange } {
  if (state === null) return {};
  const severities = new Map(rules.map(({ name, severity }) => [name, severity]));
  const present = { intent: intent ?? noIntent, records: records.records, ledger: ledger?.entries ?? [] };
  return { change: compareWritten(state, present, (rule) => severities.get(rule) ?? 'note') };
}

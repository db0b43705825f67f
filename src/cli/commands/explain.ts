import { UsageError } from '../../base/usage-error.ts';
import { scan } from '../../gate/scan.ts';
import { explainFinding, explainRule } from '../../reports/explain.ts';
import { rules } from '../../rules/index.ts';
import { exitCode } from '../exit-code.ts';
import { snapshotRequest } from '../snapshot-options.ts';
import type { DecisionRecord } from '../../model/decision-record.ts';
import type { Finding } from '../../model/finding.ts';
import type { FactKind } from '../../model/facts.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { ExplainOptions } from '../program.ts';

export interface ExplainArguments extends CommandContext {
  readonly what: string;
  readonly options: ExplainOptions;
}

const WANTED: ReadonlySet<FactKind> = new Set(['links', 'wires', 'decisions', 'copies', 'units']);
const FEWEST_DIGITS = 4;
const NEXT_STEP = 'paydown scan --all lists every finding with the digits to ask for; docs/rules lists the rules';

/** `paydown explain`: a rule by name, or findings of this code base by fingerprint or by place. */
export async function explainCommand({ what, options, terminal }: ExplainArguments): Promise<ExitCode> {
  const reportOptions = { colour: terminal.hasColour, all: true };
  const rule = rules.find(({ name }) => name === what);
  if (rule) {
    terminal.print(explainRule(rule, reportOptions));
    return exitCode.passed;
  }
  const outcome = await scan(snapshotRequest({ path: undefined, options, wanted: WANTED, terminal }));
  const record = outcome.structure.codebase.intent?.records.find((each) => isNamed(each, what));
  if (record) {
    const { explainDecision } = await import('../../reports/explain-decision.ts');
    terminal.print(explainDecision(record, outcome.result.findings, reportOptions));
    for (const problem of outcome.saveFacts()) terminal.log(`paydown: ${problem}`);
    return exitCode.passed;
  }
  const found = outcome.result.findings.filter((finding) => isMeant(finding, what));
  if (found.length === 0) {
    throw new UsageError(
      `there is no rule, no finding and no decision ${what} here`,
      `${NEXT_STEP}: ${rules.map(({ name }) => name).join(', ')}`,
    );
  }
  terminal.print(found.map((finding) => explainFinding(finding, reportOptions)).join('\n'));
  for (const problem of outcome.saveFacts()) terminal.log(`paydown: ${problem}`);
  return exitCode.passed;
}

/** By id, by number with or without zeros (`ADR-3`), or by path. */
function isNamed({ id, at }: DecisionRecord, what: string): boolean {
  if (id.toLowerCase() === what.toLowerCase() || at.path === what.replace(/^\.\//, '')) return true;
  const number = /^(?:adr[-_ ]?|decision[-_ ]?)?(\d{1,5})$/i.exec(what)?.[1];
  return number !== undefined && /^\d+$/.test(id) && Number(id) === Number(number);
}

/** By the first digits of the fingerprint, or by `PATH:LINE` as the text report prints it. */
function isMeant(finding: Finding, what: string): boolean {
  if (what.length >= FEWEST_DIGITS && finding.fingerprint.startsWith(what)) return true;
  const place = what.replace(/^\.\//, '');
  return finding.where.some(({ path, startLine }) => `${path}:${startLine}` === place);
}

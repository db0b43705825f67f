import { globBelow } from '../base/glob.ts';
import { folderOf } from '../base/paths.ts';
import type { UsageProblem } from '../base/usage-error.ts';
import type { DebtException } from '../model/intent.ts';
import { checkShape } from './check-shape.ts';
import { exceptionsSchema, type WrittenException } from './exceptions-schema.ts';
import { noIntent } from './no-intent.ts';
import type { ParsedSettings } from './parse-settings.ts';
import { readYamlDocument, type YamlDocument } from './yaml-document.ts';

/** Reads one paydown.exceptions.yaml. Never throws: what is wrong is in `problems`, and there are then no exceptions. */
export function parseExceptions(path: string, text: string): ParsedSettings {
  const document = readYamlDocument(path, text);
  if (document.problems.length === 0 && document.value === null) return { path, intent: noIntent, problems: [] };
  const { value, problems } = checkShape(path, document, exceptionsSchema);
  if (value === null) return { path, intent: noIntent, problems };
  const written = value.exceptions ?? [];
  const faults = written.flatMap((exception, at) => faultsOf(exception, at, { path, document }));
  const exceptions = written.map((exception, at) => exceptionOf(exception, at, { path, document }));
  return { path, intent: faults.length > 0 ? noIntent : { ...noIntent, exceptions }, problems: faults };
}

interface Source {
  readonly path: string;
  readonly document: YamlDocument;
}

function exceptionOf(written: WrittenException, at: number, { path, document }: Source): DebtException {
  const { rule = null, paths = [], symbol = null, reason, owner, until } = written;
  const globs = typeof paths === 'string' ? [paths] : paths;
  return {
    fingerprint: fingerprintOf(written, at, document),
    rule,
    paths: globs.map((glob) => globBelow(folderOf(path), glob)),
    symbol,
    reason,
    owner,
    until,
    at: { path, line: document.placeOf(['exceptions', at]).line },
  };
}

/** As it was written: digits alone are a number to YAML, and may be too many for one. */
function fingerprintOf({ fingerprint }: WrittenException, at: number, document: YamlDocument): string | null {
  if (fingerprint === undefined) return null;
  return document.writtenAt(['exceptions', at, 'fingerprint']) ?? String(fingerprint);
}

/** What the shape of one does not show. */
function faultsOf(written: WrittenException, at: number, { path, document }: Source): UsageProblem[] {
  const fault = subjectFault(written, fingerprintOf(written, at, document)) ?? dayFault(written);
  if (fault === null) return [];
  const [key, message, remedy] = fault;
  return [{ path, ...document.placeOf(['exceptions', at, key]), message, remedy }];
}

type Fault = readonly [key: string, message: string, remedy: string];

function subjectFault({ rule, paths, symbol }: WrittenException, fingerprint: string | null): Fault | null {
  if (fingerprint === null) {
    const isPattern = rule !== undefined && (paths !== undefined || symbol !== undefined);
    return isPattern ? null : ['rule', 'it names neither a fingerprint nor a rule with paths or symbol', SEE_SCAN];
  }
  if ([rule, paths, symbol].some((part) => part !== undefined)) {
    return ['fingerprint', 'a fingerprint and a pattern exclude each other', 'keep one of them'];
  }
  if (FINGERPRINT.test(fingerprint)) return null;
  return ['fingerprint', 'fingerprint has other than 8 to 20 digits of 0-9 and a-f', SEE_SCAN];
}

function dayFault({ until }: WrittenException): Fault | null {
  return isDay(until) ? null : ['until', `there is no day ${until}`, 'write a date as in 2027-03-31'];
}

const FINGERPRINT = /^[0-9a-f]{8,20}$/;
const SEE_SCAN = 'paydown exception add writes one; to take a rule less seriously everywhere, use gate in paydown.yaml';

/** Of the calendar: 2027-02-30 is none. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

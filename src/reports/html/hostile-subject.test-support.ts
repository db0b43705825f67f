import type { FamilyPlace, FamilyResult } from '../../model/family-result.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReportSubject } from '../../model/report.ts';
import { excerptKey } from '../../model/source-excerpts.ts';
import type { WireEnd } from '../../model/scan-result.ts';
import type { Structure } from '../../model/structure.ts';
import { exampleFinding, exampleSubject } from '../example-subject.test-support.ts';

/** Text as a hostile repository would bring it: each piece is used as path, symbol, component name, reason and revision. */
export const attacks: readonly string[] = [
  '</script><script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=2>',
  '"><svg onload=window.pwned=3>',
  "' onfocus=window.pwned=4 autofocus='",
  'javascript:window.pwned=5',
  '<!--<script>',
  '\u202Egnp.exe\u2066',
  '=HYPERLINK("http://evil.example","prices")',
  '{{constructor.constructor("window.pwned=6")()}}',
  '\u0000\u0007\u001B]0;title\u0007\nprices\uD800',
  '</style><style>body{display:none}</style>',
  ']]></textarea></title><base href=//evil.example>',
];

export function attackAt(index: number): string {
  return attacks[index % attacks.length]!;
}

/** The example shop with every name replaced by an attack. */
export function hostileSubject(): ReportSubject {
  const subject = exampleSubject({
    repository: { root: attackAt(0), revision: attackAt(2), dirty: true },
    notAnalysed: attacks.map((attack) => ({ what: attack, reason: attack, count: 1, examples: [attack] })),
    findings: attacks.map(hostileFinding),
    families: [hostileFamily()],
  });
  const { result, rules } = subject;
  const components = result.components.map((component, index) => ({ ...component, name: attackAt(index) }));
  return {
    structure: hostileStructure(subject.structure),
    result: { ...result, components, ...hostileWires(result) },
    rules: rules.map((rule, index) => ({ ...rule, name: attackAt(index), limits: { [attackAt(index)]: 3 } })),
    vocabulary: components.map((_, index) => [attackAt(index)]),
    place: attackAt(1),
    toolVersion: attackAt(1),
    excerpts: {
      lines: new Map(attacks.map((attack) => [excerptKey(hostilePlace(attack)), [attack, attack]])),
      omitted: 0,
    },
  };
}

function hostilePlace(attack: string): FamilyPlace {
  return { path: attack, startLine: 1, endLine: 2, symbol: attack, language: attack, component: attack };
}

function hostileFamily(): FamilyResult {
  return {
    id: attackAt(0),
    kind: 'rule',
    title: attackAt(1),
    sentence: attackAt(2),
    home: { member: 0, reasons: [attackAt(3)] },
    members: attacks.map(hostilePlace),
    drift: attacks.map((aspect) => ({
      aspect,
      majority: attackAt(4),
      values: attacks.map((attack, member) => ({
        member,
        state: 'differs',
        value: attack,
        source: `${attack}!`,
        line: 1,
      })),
    })),
    shared: [attackAt(5)],
    reasons: [attackAt(5)],
    score: 0.9,
    gating: true,
  };
}

function end(index: number): WireEnd {
  return { path: attackAt(index), line: 1, service: attackAt(index + 1) };
}

function hostileWires(result: ReportSubject['result']): Partial<ReportSubject['result']> {
  return {
    services: attacks.map((attack, index) => {
      return { name: attack, aliases: [attack], folder: attackAt(index), evidence: attack, files: 1 };
    }),
    wires: attacks.map((attack, index) => {
      return { ...result.wires[0]!, from: end(index), to: end(index + 1), label: attack, evidence: [attack] };
    }),
    unmatchedCalls: attacks.map((attack, index) => ({ from: end(index), label: attack, client: attack })),
  };
}

function hostileFinding(attack: string, index: number): Finding {
  return exampleFinding({
    title: attack,
    why: attack,
    remedy: attack,
    rule: attack,
    fingerprint: attack,
    evidence: [attack],
    component: attack,
    severity: index === 0 ? 'block' : 'note',
    where: [{ path: attack, startLine: 1, endLine: 1, symbol: attack }],
  });
}

function hostileStructure(structure: Structure): Structure {
  const { codebase } = structure;
  const files = codebase.files.map((file, index) => ({
    ...file,
    path: `${attackAt(index)}/${attackAt(index + 1)}`,
    units: file.units.map((unit) => ({ ...unit, name: attackAt(index + 2) })),
    problems: [{ line: 1, message: attackAt(index) }],
  }));
  const components = codebase.components.map((component, index) => ({
    ...component,
    name: attackAt(index),
    folder: attackAt(index + 3),
  }));
  return { ...structure, codebase: { ...codebase, files, components } };
}

import { compareText } from '../base/ordering.ts';
import { familyDocument } from './families/family-document.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { NamedDecision } from '../model/decision-record.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';
import type {
  ComponentSummary,
  LanguageShare,
  MeasuredLanguage,
  NamedCall,
  NamedWire,
  RuleSummary,
  ScanResult,
  ServiceSummary,
  WireEnd,
} from '../model/scan-result.ts';
import type { GraphMetrics, StructureMetrics } from '../model/structure.ts';

/** The result with exactly the published keys in the published order, however its parts were put together. */
export function scanDocument(result: ScanResult): ScanResult {
  return {
    schema: result.schema,
    repository: repositoryDocument(result.repository),
    analysed: analysedDocument(result.analysed),
    notAnalysed: result.notAnalysed.map(notAnalysedDocument),
    components: result.components.map(componentDocument),
    services: result.services.map(serviceDocument),
    wires: result.wires.map(wireDocument),
    unmatchedCalls: result.unmatchedCalls.map(callDocument),
    metrics: metricsDocument(result.metrics),
    cycles: result.cycles,
    families: result.families.map(familyDocument),
    findings: result.findings.map(findingDocument),
    rules: result.rules.map(ruleDocument),
    acceptance: acceptanceDocument(result.acceptance),
    timing: sortedRecord(result.timing, (milliseconds) => milliseconds),
  };
}

export function repositoryDocument({ root, revision, dirty }: ScanResult['repository']): ScanResult['repository'] {
  return { root, revision, dirty };
}

export function analysedDocument(analysed: ScanResult['analysed']): ScanResult['analysed'] {
  const { files, bytes, lines, units } = analysed;
  return { files, bytes, lines, units, byLanguage: sortedRecord(analysed.byLanguage, measuredDocument) };
}

export function languagesDocument(shares: Readonly<Record<string, LanguageShare>>): Record<string, LanguageShare> {
  return sortedRecord(shares, languageDocument);
}

function languageDocument({ title, files, bytes, lines, links, leftOut }: LanguageShare): LanguageShare {
  const { counted, total, internal, external, resolved } = links;
  return {
    title,
    files,
    bytes,
    lines,
    links: { counted, total, internal, external, resolved },
    leftOut: leftOut.map(({ reason, count }) => ({ reason, count })),
  };
}

function measuredDocument(language: MeasuredLanguage): MeasuredLanguage {
  return { ...languageDocument(language), units: language.units };
}

export function notAnalysedDocument({ what, reason, count, examples }: NotAnalysed): NotAnalysed {
  return { what, reason, count, examples };
}

export function componentDocument(component: ComponentSummary): ComponentSummary {
  const { name, folder, kind, layer, context, owner, files, lines, fanIn, fanOut, instability, complexity } = component;
  return { name, folder, kind, layer, context, owner, files, lines, fanIn, fanOut, instability, complexity };
}

function serviceDocument({ name, aliases, folder, evidence, files }: ServiceSummary): ServiceSummary {
  return { name, aliases, folder, evidence, files };
}

function wireDocument({ kind, from, to, label, confidence, evidence }: NamedWire): NamedWire {
  return { kind, from: endDocument(from), to: endDocument(to), label, confidence, evidence };
}

function callDocument({ from, label, client }: NamedCall): NamedCall {
  return { from: endDocument(from), label, client };
}

function endDocument({ path, line, service }: WireEnd): WireEnd {
  return { path, line, service };
}

export function metricsDocument(metrics: StructureMetrics): StructureMetrics {
  const { modularity } = metrics;
  return {
    files: graphMetricsDocument(metrics.files),
    components: graphMetricsDocument(metrics.components),
    projects: graphMetricsDocument(metrics.projects),
    modularity,
  };
}

function graphMetricsDocument(metrics: GraphMetrics): GraphMetrics {
  const { nodes, edges, typeOnlyEdges, cyclicNodes, propagationCost, isPropagationExact, coreSize } = metrics;
  return { nodes, edges, typeOnlyEdges, cyclicNodes, propagationCost, isPropagationExact, coreSize };
}

function findingDocument(finding: Finding): Finding {
  const { fingerprint, rule, test, severity, title, why, remedy, evidence, component, status } = finding;
  const where = finding.where.map(placeDocument);
  return {
    fingerprint,
    rule,
    test,
    severity,
    title,
    why,
    remedy,
    where,
    evidence,
    component,
    decision: finding.decision ? decisionDocument(finding.decision) : null,
    status,
    acceptance: finding.acceptance ?? null,
  };
}

function decisionDocument({ id, title, path }: NamedDecision): NamedDecision {
  return { id, title, path };
}

function placeDocument({ path, startLine, endLine, symbol }: Place): Place {
  return { path, startLine, endLine, symbol };
}

function acceptanceDocument({ exceptions, ledger }: Acceptance): Acceptance {
  const { total, expired, unused, findings } = exceptions;
  const { entries, paid, repeated, growth } = ledger;
  return {
    exceptions: { total, expired, unused: unused.map(({ path, line }) => ({ path, line })), findings },
    ledger: {
      entries,
      paid,
      repeated: repeated.map(({ path, line }) => ({ path, line })),
      growth: growth && { added: growth.added, removed: growth.removed },
    },
  };
}

function ruleDocument({ rule, inspected, inspects, findings }: RuleSummary): RuleSummary {
  return { rule, inspected, inspects, findings };
}

function sortedRecord<Value>(
  record: Readonly<Record<string, Value>>,
  project: (value: Value) => Value,
): Record<string, Value> {
  const entries = Object.entries(record).toSorted(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, project(value)]));
}

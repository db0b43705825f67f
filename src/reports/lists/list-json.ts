import { familyDocument, familyPlaceDocument } from '../families/family-document.ts';
import { jsonText } from '../json-text.ts';
import {
  analysedDocument,
  componentDocument,
  languagesDocument,
  metricsDocument,
  notAnalysedDocument,
  repositoryDocument,
} from '../scan-document.ts';
import type { FindResult, NamedMatch } from '../../model/find-result.ts';
import type {
  FileSummary,
  GraphNode,
  GraphResult,
  GraphWire,
  ListResult,
  ListScope,
  MetricsResult,
  NamedCycle,
  NamedEdge,
  ProjectSummary,
} from '../../model/list-results.ts';

/** Exactly the published keys in the published order, one list element a line. */
export function listJson(result: ListResult | FindResult): string {
  return jsonText(result.schema === 'paydown/find/1' ? findDocument(result) : listDocument(result));
}

function listDocument(result: ListResult): ListResult {
  if (result.schema === 'paydown/graph/1') return graphDocument(result);
  if (result.schema === 'paydown/metrics/1') return metricsListDocument(result);
  if (result.schema === 'paydown/families/1') {
    return { schema: result.schema, ...scopeDocument(result), families: result.families.map(familyDocument) };
  }
  return { schema: result.schema, ...scopeDocument(result), by: result.by, cycles: result.cycles.map(cycleDocument) };
}

function findDocument(result: FindResult): FindResult {
  const { schema, query, matches, matchesNotListed, families } = result;
  return {
    schema,
    ...scopeDocument(result),
    query,
    matches: matches.map(matchDocument),
    matchesNotListed,
    families: families.map(familyDocument),
  };
}

function matchDocument(match: NamedMatch): NamedMatch {
  const { score, why, family, member, isHome } = match;
  return { ...familyPlaceDocument(match), score, why, family, member, isHome };
}

function graphDocument(result: GraphResult): GraphResult {
  const { schema, by, nodes, edges, wires } = result;
  return {
    schema,
    ...scopeDocument(result),
    by,
    nodes: nodes.map(nodeDocument),
    edges: edges.map(edgeDocument),
    wires: wires.map(wireDocument),
  };
}

function metricsListDocument(result: MetricsResult): MetricsResult {
  return {
    schema: result.schema,
    repository: repositoryDocument(result.repository),
    analysed: analysedDocument(result.analysed),
    notAnalysed: result.notAnalysed.map(notAnalysedDocument),
    by: result.by,
    metrics: metricsDocument(result.metrics),
    components: result.components.map(componentDocument),
    projects: result.projects.map(projectDocument),
    files: result.files.map(fileDocument),
    filesNotListed: result.filesNotListed,
  };
}

function scopeDocument({ repository, analysed, notAnalysed }: ListScope): ListScope {
  const { files, bytes, lines, byLanguage } = analysed;
  return {
    repository: repositoryDocument(repository),
    analysed: { files, bytes, lines, byLanguage: languagesDocument(byLanguage) },
    notAnalysed: notAnalysed.map(notAnalysedDocument),
  };
}

function nodeDocument({ name, component, language, lines }: GraphNode): GraphNode {
  return { name, component, language, lines };
}

function edgeDocument({ from, to, references, typeOnly, isDeferred, line }: NamedEdge): NamedEdge {
  return { from, to, references, typeOnly, isDeferred, line };
}

function wireDocument({ from, to, kind, labels }: GraphWire): GraphWire {
  return { from, to, kind, labels };
}

function cycleDocument(cycle: NamedCycle): NamedCycle {
  const { level, typeOnly, isDeferred, members, shortest, lines, indexImports, cut, cutIsMinimal } = cycle;
  const edges = { indexImports: indexImports.map(edgeDocument), cut: cut.map(edgeDocument) };
  return { level, typeOnly, isDeferred, members, shortest, lines, ...edges, cutIsMinimal };
}

function projectDocument(project: ProjectSummary): ProjectSummary {
  const { name, manifest, language, files, lines, fanIn, fanOut, instability, complexity } = project;
  const { declared, undeclared } = project;
  return {
    name,
    manifest,
    language,
    files,
    lines,
    fanIn,
    fanOut,
    instability,
    complexity,
    declared,
    undeclared,
  };
}

function fileDocument(file: FileSummary): FileSummary {
  const { path, component, language, lines, fanIn, fanOut, instability, complexity } = file;
  return { path, component, language, lines, fanIn, fanOut, instability, complexity };
}

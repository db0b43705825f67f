import { XMLParser } from 'fast-xml-parser';
import type { MavenCoordinates, MavenManifest, MavenParent } from '../../../model/java-manifest.ts';
import { isObject } from '../json-text.ts';

/** Reads a pom.xml. Never throws; entities are left as written, so that none can grow. */
export function parsePom(text: string): MavenManifest {
  const { project, problems } = readProject(text);
  const scopes = [project, ...childrenOf(objectOf(project['profiles']), 'profile')];
  return {
    kind: 'maven',
    ...coordinatesOf(project),
    parent: parentOf(project['parent']),
    modules: scopes.flatMap((scope) => textsOf(objectOf(scope['modules']), 'module')),
    properties: propertiesOf(project['properties']),
    dependencies: scopes.flatMap((scope) =>
      childrenOf(objectOf(scope['dependencies']), 'dependency').map(coordinatesOf),
    ),
    problems,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Far above any pom that people keep. */
const LONGEST_POM = 2_000_000;

function readProject(text: string): { readonly project: Fields; readonly problems: readonly string[] } {
  if (text.length > LONGEST_POM) return { project: {}, problems: [`is longer than ${LONGEST_POM} characters`] };
  try {
    const root: unknown = createParser().parse(text);
    const project = isObject(root) ? root['project'] : null;
    if (isObject(project)) return { project, problems: [] };
    return { project: {}, problems: project === '' ? [] : ['does not hold a <project>'] };
  } catch {
    // The parser throws on what is no XML, on nesting over its limit and on names that could harm an object.
    return { project: {}, problems: ['is not valid XML'] };
  }
}

/** Values stay texts: a version `1.10` is no number. */
function createParser(): XMLParser {
  return new XMLParser({
    processEntities: false,
    parseTagValue: false,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    removeNSPrefix: true,
    trimValues: true,
  });
}

function parentOf(value: unknown): MavenParent | null {
  if (!isObject(value)) return null;
  return { ...coordinatesOf(value), relativePath: textOf(value['relativePath']) };
}

function coordinatesOf(fields: Fields): MavenCoordinates {
  return { groupId: nameOf(fields['groupId']), artifactId: nameOf(fields['artifactId']) };
}

function nameOf(value: unknown): string | null {
  const text = textOf(value);
  return text === '' ? null : text;
}

function propertiesOf(value: unknown): Record<string, string> {
  const entries = Object.entries(objectOf(value)).flatMap(([name, each]): [string, string][] => {
    const text = textOf(each);
    return text === null ? [] : [[name, text]];
  });
  return Object.fromEntries(entries);
}

/** An element that is there twice comes as a list; the first counts. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' ? value : null;
}

function objectOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function childrenOf(fields: Fields, name: string): Fields[] {
  return listOf(fields[name]).filter(isObject);
}

function textsOf(fields: Fields, name: string): string[] {
  return listOf(fields[name]).filter((each): each is string => typeof each === 'string' && each !== '');
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

import type { MsbuildManifest, PackageReference, ProjectUsing } from '../../../model/csharp-manifest.ts';
import { type XmlElement, readXmlElements } from './xml-elements.ts';

/** Reads a project file or what project files import. Never throws. */
export function parseMsbuild(text: string): MsbuildManifest {
  const { elements, problems } = readXmlElements(text);
  const items = (name: string): readonly XmlElement[] =>
    elements.filter((element) => element.name === name && element.parents.at(-1) === 'ItemGroup');
  const versions = new Map(
    elements.filter(({ name }) => name === 'Version').map((element) => [elements[element.parent], element.text]),
  );
  return {
    kind: 'msbuild',
    sdk: sdkOf(elements),
    properties: Object.fromEntries(
      elements
        .filter(({ name, parents }) => parents.at(-1) === 'PropertyGroup' && PROPERTIES.has(name))
        .map(({ name, text: value }) => [name, value]),
    ),
    projectReferences: items('ProjectReference').flatMap((item) => listOf(item, 'Include').map(toSlashes)),
    packageReferences: items('PackageReference').flatMap((item) => packagesOf(item, versions)),
    packageVersions: [...items('PackageVersion'), ...items('GlobalPackageReference')].flatMap((item) =>
      packagesOf(item, versions),
    ),
    usings: items('Using').flatMap(usingsOf),
    imports: elements.filter(({ name }) => name === 'Import').flatMap((item) => listOf(item, 'Project').map(toSlashes)),
    compiled: items('Compile').flatMap((item) => listOf(item, 'Include').map(toSlashes)),
    problems,
  };
}

const PROPERTIES: ReadonlySet<string> = new Set([
  'RootNamespace',
  'AssemblyName',
  'PackageId',
  'ImplicitUsings',
  'OutputType',
  'EnableDefaultCompileItems',
  'ManagePackageVersionsCentrally',
  'DisableTransitiveProjectReferences',
  'IsTestProject',
]);

function sdkOf(elements: readonly XmlElement[]): string | null {
  const names = elements.flatMap(({ name, attributes }) => {
    if (name === 'Project') return attributes['Sdk'] ?? [];
    return name === 'Sdk' ? (attributes['Name'] ?? []) : [];
  });
  return names.length === 0 ? null : names.join(';');
}

function listOf({ attributes }: XmlElement, attribute: string): string[] {
  return (attributes[attribute] ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function packagesOf(item: XmlElement, versions: ReadonlyMap<XmlElement | undefined, string>): PackageReference[] {
  const { Version, VersionOverride } = item.attributes;
  const version = VersionOverride ?? Version ?? versions.get(item) ?? null;
  return [...listOf(item, 'Include'), ...listOf(item, 'Update')].map((name) => ({ name, version }));
}

function usingsOf(item: XmlElement): ProjectUsing[] {
  const alias = item.attributes['Alias'] ?? null;
  const isStatic = item.attributes['Static']?.toLowerCase() === 'true';
  return [
    ...listOf(item, 'Include').map((target) => ({ target, alias, isStatic, isRemoved: false })),
    ...listOf(item, 'Remove').map((target) => ({ target, alias, isStatic, isRemoved: true })),
  ];
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

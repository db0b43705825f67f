import type { PythonManifest } from '../../../model/python-manifest.ts';
import { PythonDeclaration } from './declaration.ts';

/** Reads a setup.cfg. Never throws. */
export function parseSetupConfig(text: string): PythonManifest {
  const declaration = new PythonDeclaration();
  const sections = readSections(text);
  const options = sections.get('options') ?? NOTHING;
  const metadata = sections.get('metadata') ?? NOTHING;
  declaration.isProject = metadata.size + options.size > 0;
  declaration.name = metadata.get('name') ?? null;
  declaration.areDependenciesKnown = options.has('install_requires');
  for (const key of REQUIRES) declaration.requireAll(linesOf(options.get(key)));
  for (const extra of sections.get('options.extras_require')?.values() ?? []) declaration.requireAll(linesOf(extra));
  readFolders(declaration, options, sections.get('options.packages.find') ?? NOTHING);
  return declaration.finish('setup-cfg');
}

function readFolders(declaration: PythonDeclaration, options: Section, find: Section): void {
  for (const line of linesOf(options.get('package_dir'))) {
    const [name = '', folder = ''] = line.split('=').map((part) => part.trim());
    declaration.addPackageFolder(name, folder);
  }
  for (const folder of linesOf(find.get('where'))) declaration.addPackageFolder('', folder);
}

type Section = ReadonlyMap<string, string>;

const NOTHING: Section = new Map();

const REQUIRES: readonly string[] = ['install_requires', 'setup_requires', 'tests_require'];

function linesOf(value: string | undefined): string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Python's configparser form: sections, `key = value` or `key: value`, values go on in indented lines. */
function readSections(text: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  let key = '';
  for (const line of text.split(/\r?\n/)) {
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    const [, name, value = ''] = /^([^\s#;=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (header !== undefined) {
      section = sections.get(header) ?? new Map<string, string>();
      sections.set(header, section);
    } else if (name !== undefined) {
      key = name.toLowerCase();
      section.set(key, value);
    } else if (/^\s+[^\s#;]/.test(line)) section.set(key, `${section.get(key) ?? ''}\n${line.trim()}`);
  }
  return sections;
}

import { baseNameOf, folderOf, pathBelow } from '../base/paths.ts';
import type { Project } from '../model/codebase.ts';
import type { Part } from './part.ts';
import { isSourceRoot } from './source-roots.ts';

/** A short name for each part that no other has: of its package without scope or group, else of its folder. */
export function nameParts(parts: readonly Part[], projects: readonly Project[]): readonly string[] {
  const forms = parts.map((part) => formsOf(part, projects));
  const taken = new Set<string>();
  const longest = Math.max(0, ...forms.map((form) => form.length));
  const names = forms.map(() => '');
  for (let length = 0; length < longest; length += 1) {
    const open = [...forms.keys()].filter((at) => names[at] === '');
    const wanted = Map.groupBy(open, (at) => forms[at]![Math.min(length, forms[at]!.length - 1)]!);
    for (const [name, [first, ...others]] of wanted) {
      if (others.length > 0 || taken.has(name)) continue;
      names[first!] = name;
      taken.add(name);
    }
  }
  return names.map((name, at) => (name === '' ? uniqueName(forms[at]!.at(-1)!, taken) : name));
}

function uniqueName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} ${number}`;
  taken.add(name);
  return name;
}

/** From the shortest name to the one that is the part's own. */
function formsOf(part: Part, projects: readonly Project[]): string[] {
  const forms = plainForms(part, projects);
  return part.isEntry ? forms.map((form) => `${form} entry`) : forms;
}

function plainForms({ packageName, folder }: Part, projects: readonly Project[]): string[] {
  const whole = folder === '' ? 'root' : folder;
  const project = ownerOf(folder, projects);
  const plain = isContainer(folder) ? [shortName(project?.name ?? '')] : [];
  const names = folder.split('/').filter((each, at, all) => at === all.length - 1 || !isSourceRoot(each));
  const byFolder = names.map((_, at) => names.slice(-1 - at).join('/'));
  const byPackage = packageName === null || packageName === '' ? [] : [shortName(packageName), packageName];
  const forms = packageName === null ? [...plain, ...byFolder] : [...byPackage, ...byFolder];
  return [...forms.filter((form) => form !== ''), whole];
}

/** Says nothing of what is in it; a `lib` in `src` is a part beside others. */
function isContainer(folder: string): boolean {
  return folder === '' || (/^(?:src|source|sources|app|lib)$/i.test(baseNameOf(folder)) && !isInsideRoot(folder));
}

function isInsideRoot(folder: string): boolean {
  const parent = folderOf(folder);
  return parent !== '' && isSourceRoot(parent);
}

/** `@shop/pricing`, `org.shop:pricing`, `github.com/shop/pricing/v2` are pricing. */
function shortName(name: string): string {
  const parts = name.split(/[/:]/).filter((part) => part !== '' && !/^\.*$|^v\d+$/.test(part));
  return parts.at(-1) ?? '';
}

/** Who builds the folder: the project of the nearest manifest at or above it. */
function ownerOf(folder: string, projects: readonly Project[]): Project | undefined {
  const around = projects.filter((project) => pathBelow(project.folder, folder) !== null);
  return around.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** The globs that claim a part's files: its folder, or at the top what lies there. */
export function globsOf({ folder, files, isEntry }: Part, paths: readonly string[]): string[] {
  if (isEntry) return files.map((file) => plainGlob(paths[file]!));
  if (folder !== '') return [folderGlob(folder)];
  const globs = files.map((file) => {
    const name = paths[file]!;
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? plainGlob(name) : `*${plainGlob(name.slice(dot))}`;
  });
  return [...new Set(globs)].toSorted();
}

/** Only a name without wildcards means all below it. */
function folderGlob(folder: string): string {
  const glob = plainGlob(folder);
  return glob === folder ? folder : `${glob}/**`;
}

/** Settings know no escapes, so that what would be a wildcard stands for any one letter. */
function plainGlob(path: string): string {
  return path.replaceAll(/[*?{}\\]/g, '?');
}

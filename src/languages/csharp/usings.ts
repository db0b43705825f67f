import type { ImportFact } from '../../model/facts.ts';

const USING = /^(global\s+)?using\s+(static\s+)?(?:unsafe\s+)?(?:(@?[\w\p{L}]+)\s*=\s*)?([^;]*?)\s*;?$/su;

/**
 * A `using` directive as an import. What is special about it stands in `names`, which no exported name can be mistaken
 * for: the keywords `global` (it holds for every file of the project), `namespace` (it stands within one, where it counts
 * before those of the file) and `static` (members of a type), and `Alias=Target` for an alias. The specifier is the namespace or type, without `global::` and type arguments.
 */
export function readUsing(
  text: string,
  place: { readonly line: number; readonly isInNamespace: boolean },
): ImportFact | null {
  const match = USING.exec(text);
  if (match === null) return null;
  const [, isGlobal, isStatic, alias, written = ''] = match;
  const target = written.replace(/\s+/g, '').replace(/^global::/, '');
  const specifier = target.replace(/<.*$/s, '');
  if (specifier === '') return null;
  const names: string[] = [];
  if (isGlobal !== undefined) names.push('global');
  if (place.isInNamespace) names.push('namespace');
  if (isStatic !== undefined) names.push('static');
  if (alias !== undefined) names.push(`${alias.replace('@', '')}=${target}`);
  return { specifier, kind: 'namespace', isTypeOnly: false, usesOnlyTypes: false, names, line: place.line };
}

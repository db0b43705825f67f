import type { GoModuleManifest, GoReplacement, GoWorkspaceManifest } from '../../../model/go-manifest.ts';
import { type Directive, readDirectives } from './read-directives.ts';

/** A go.mod (https://go.dev/ref/mod#go-mod-file); what does not bear on where imports lead is passed over. */
export function parseGoModule(text: string): GoModuleManifest {
  const { directives, problems } = readDirectives(text);
  const named = directives.find(({ verb }) => verb === 'module');
  return {
    kind: 'go-module',
    module: named?.words[0] ?? null,
    requires: directives
      .filter(({ verb, words }) => verb === 'require' && words.length > 0)
      .map(({ words, comment }) => ({ module: words[0] ?? '', isIndirect: /^indirect\b/.test(comment) })),
    replaces: readReplaces(directives),
    problems: named?.words[0] === undefined ? [...problems, 'names no module'] : problems,
  };
}

/** A go.work (https://go.dev/ref/mod#go-work-file). */
export function parseGoWorkspace(text: string): GoWorkspaceManifest {
  const { directives, problems } = readDirectives(text);
  const uses = directives.filter(({ verb }) => verb === 'use').flatMap(({ words }) => words.slice(0, 1));
  return { kind: 'go-workspace', uses, replaces: readReplaces(directives), problems };
}

/** `replace shop/pricing v1.2.0 => ../pricing`: versions are left aside, since a snapshot holds one of each. */
function readReplaces(directives: readonly Directive[]): GoReplacement[] {
  return directives.flatMap(({ verb, words }) => {
    const arrow = words.indexOf('=>');
    const module = words[0];
    const target = words[arrow + 1];
    return verb === 'replace' && arrow > 0 && module !== undefined && target !== undefined ? [{ module, target }] : [];
  });
}

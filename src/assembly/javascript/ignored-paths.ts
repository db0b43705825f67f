import { folderOf, pathBelow } from '../../base/paths.ts';
import type { Manifest } from '../../model/manifest.ts';
import { compilePattern, matchesPattern, type PathPattern } from './path-pattern.ts';

interface IgnoreRule {
  readonly pattern: PathPattern;
  readonly isNegated: boolean;
  readonly isFolderOnly: boolean;
  /** False for patterns without a slash, which match the base name at any depth. */
  readonly isAnchored: boolean;
}

/** What the repository's .gitignore files leave to builds, by the rules of gitignore(5). */
export class IgnoredPaths {
  readonly #rules = new Map<string, readonly IgnoreRule[]>();
  readonly #folders = new Map<string, boolean>();

  constructor(manifests: ReadonlyMap<string, Manifest>) {
    for (const [path, manifest] of manifests) {
      if (manifest.kind === 'ignore') this.#rules.set(folderOf(path), manifest.patterns.map(ruleOf));
    }
  }

  /**
   * True when the path, or a folder above it, is ignored. A name without extension stands for its modules too, and one
   * written with `.js` for the TypeScript behind it.
   */
  isIgnored(path: string): boolean {
    if (this.#rules.size === 0) return false;
    if (this.#isFolderIgnored(folderOf(path))) return true;
    if (['', '.js', '.ts', '.json'].some((extension) => this.#decide(path + extension, extension === ''))) return true;
    const typed = path.replace(/\.([mc]?)js(x?)$/, '.$1ts$2');
    return typed !== path && this.#decide(typed, false);
  }

  #isFolderIgnored(folder: string): boolean {
    if (folder === '') return false;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const verdict = this.#isFolderIgnored(folderOf(folder)) || this.#decide(folder, true);
    this.#folders.set(folder, verdict);
    return verdict;
  }

  /** The last matching rule decides; rules of nearer files come later. */
  #decide(path: string, mayBeFolder: boolean): boolean {
    for (let folder = path; folder !== ''; ) {
      folder = folderOf(folder);
      const parts = pathBelow(folder, path)?.split('/') ?? [];
      const rule = this.#rules.get(folder)?.findLast((each) => matchesRule(each, parts, mayBeFolder));
      if (rule) return !rule.isNegated;
    }
    return false;
  }
}

function ruleOf(written: string): IgnoreRule {
  const isNegated = written.startsWith('!');
  const body = isNegated ? written.slice(1) : written;
  const isFolderOnly = body.endsWith('/');
  const plain = isFolderOnly ? body.slice(0, -1) : body;
  return { pattern: compilePattern(plain), isNegated, isFolderOnly, isAnchored: plain.includes('/') };
}

function matchesRule(rule: IgnoreRule, parts: readonly string[], mayBeFolder: boolean): boolean {
  if (rule.isFolderOnly && !mayBeFolder) return false;
  return matchesPattern(rule.pattern, rule.isAnchored ? parts : parts.slice(-1));
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { BUNDLED_OUTPUTS } from './bundled-outputs.ts';
import type { Compiler, CompilerOptions, ParsedConfig, ResolutionHost } from './compiler.ts';
import type { ImportSite } from './import-sites.ts';
import type { Repository } from './repository.ts';

const MARKUP = [
  { extension: '.vue', isMixedContent: true, scriptKind: 7 },
  { extension: '.svelte', isMixedContent: true, scriptKind: 7 },
  { extension: '.astro', isMixedContent: true, scriptKind: 7 },
];
/** For files that no configuration governs. */
const DEFAULT_OPTIONS: CompilerOptions = { module: 99, moduleResolution: 100, allowJs: true, resolveJsonModule: true };
const COMMON_JS = 1;
const ES_MODULE = 99;

/**
 * Resolves imports with the compiler over a virtual disk: tracked files, the outputs the compiler itself would write
 * (each stands for its source), and a node_modules folder that holds the workspace's members.
 */
export class ReferenceResolver {
  readonly #compiler: Compiler;
  readonly #repository: Repository;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #outputs = new Map<string, string>();
  readonly #configs = new Map<string, ParsedConfig | undefined>();
  readonly #caches = new Map<CompilerOptions, unknown>();
  readonly #host: ResolutionHost;

  constructor(compiler: Compiler, repository: Repository) {
    this.#compiler = compiler;
    this.#repository = repository;
    for (const path of repository.paths) this.#add(join(repository.root, path));
    for (const path of repository.paths.filter((each) => /\.(?:vue|svelte|astro)$/.test(each))) {
      // The compiler takes `order.vue` for typed where `order.d.vue.ts` is beside it.
      this.#addOutput(join(repository.root, path.replace(/(\.\w+)$/, '.d$1.ts')), join(repository.root, path));
    }
    for (const path of repository.paths.filter((each) => /tsconfig[^/]*\.json$/.test(each))) {
      this.#addCompilerOutputs(join(repository.root, path));
    }
    this.#addBundledOutputs();
    this.#host = this.#createHost();
  }

  /** The tracked file an import leads to, relative to the root; null when it leads to none. */
  resolve(path: string, site: ImportSite): string | null {
    const from = join(this.#repository.root, path);
    const options = this.#optionsFor(from);
    const mode = this.#modeOf(from, site, options);
    const specifier = site.specifier.replace(/^.*!/, '').replace(/\?.*$/, '');
    const found = this.#compiler.resolveModuleName(
      specifier,
      from,
      options,
      this.#host,
      this.#cacheFor(options),
      undefined,
      mode,
    );
    const resolved = found.resolvedModule?.resolvedFileName;
    if (resolved === undefined) return null;
    const source = this.#outputs.get(this.#realPath(resolved)) ?? this.#realPath(resolved);
    const below = relative(this.#repository.root, source);
    return this.#files.has(source) && !below.startsWith('..') ? below : null;
  }

  #modeOf(from: string, site: ImportSite, options: CompilerOptions): number | undefined {
    if (site.kind === 'require') return COMMON_JS;
    const isNode =
      typeof options['moduleResolution'] === 'number' &&
      options['moduleResolution'] >= 3 &&
      options['moduleResolution'] < 100;
    if (!isNode) return undefined;
    if (site.kind === 'dynamic') return ES_MODULE;
    return this.#compiler.getImpliedNodeFormatForFile(from, undefined, this.#host, options);
  }

  #optionsFor(from: string): CompilerOptions {
    for (let folder = dirname(from); folder.startsWith(this.#repository.root); folder = dirname(folder)) {
      for (const name of ['tsconfig.json', 'jsconfig.json']) {
        const path = join(folder, name);
        if (this.#files.has(path)) return this.#governing(path, from) ?? this.#config(path)?.options ?? DEFAULT_OPTIONS;
      }
    }
    return DEFAULT_OPTIONS;
  }

  #governing(path: string, from: string, seen = new Set<string>()): CompilerOptions | null {
    if (seen.has(path)) return null;
    seen.add(path);
    const config = this.#config(path);
    if (!config) return null;
    if (config.fileNames.includes(from)) return config.options;
    for (const reference of config.projectReferences ?? []) {
      const found = this.#governing(this.#compiler.resolveProjectReferencePath(reference), from, seen);
      if (found) return found;
    }
    return null;
  }

  #config(path: string): ParsedConfig | undefined {
    if (!this.#configs.has(path)) {
      const host = { ...this.#compiler.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
      const parsed = existsSync(path)
        ? this.#compiler.getParsedCommandLineOfConfigFile(path, {}, host, undefined, undefined, MARKUP)
        : undefined;
      this.#configs.set(path, parsed);
    }
    return this.#configs.get(path);
  }

  #cacheFor(options: CompilerOptions): unknown {
    if (!this.#caches.has(options)) {
      this.#caches.set(
        options,
        this.#compiler.createModuleResolutionCache(this.#repository.root, (name) => name, options),
      );
    }
    return this.#caches.get(options);
  }

  #addCompilerOutputs(path: string): void {
    const config = this.#config(path);
    if (!config || typeof config.options['outDir'] !== 'string') return;
    const emitting = {
      ...config,
      options: { ...config.options, declaration: true, noEmit: false, emitDeclarationOnly: false },
    };
    for (const file of config.fileNames) {
      if (/\.d\.[cm]?ts$|\.json$|\.(?:vue|svelte|astro)$/.test(file)) continue;
      for (const output of this.#compiler.getOutputFileNames(emitting, file, false)) this.#addOutput(output, file);
    }
  }

  #addBundledOutputs(): void {
    const { root, members, paths } = this.#repository;
    const known = BUNDLED_OUTPUTS.filter(({ marker }) => members.has(marker));
    for (const [output, source] of known.flatMap((each) => each.rows)) {
      const [before = '', after] = source.split('*');
      for (const path of paths) {
        const isMatch = after === undefined ? path === before : path.startsWith(before) && path.endsWith(after);
        if (!isMatch) continue;
        const star = after === undefined ? '' : path.slice(before.length, path.length - after.length);
        const built = join(root, output).replace('*', star);
        const declaration = built.replace(/\.([cm]?)js$/, '.d.$1ts');
        for (const each of [built, declaration]) this.#addOutput(each, join(root, path));
      }
    }
  }

  #addOutput(output: string, source: string): void {
    if (this.#files.has(output)) return;
    this.#outputs.set(output, source);
    this.#add(output);
  }

  #add(path: string): void {
    this.#files.add(path);
    for (
      let folder = dirname(path);
      !this.#folders.has(folder) && folder !== dirname(folder);
      folder = dirname(folder)
    ) {
      this.#folders.add(folder);
    }
  }

  /** Follows the link that a package manager would put into node_modules at the root. */
  #realPath(path: string): string {
    const below = relative(join(this.#repository.root, 'node_modules'), path);
    if (below.startsWith('..')) return path;
    const parts = below.split('/');
    const length = below.startsWith('@') ? 2 : 1;
    const folder = this.#repository.members.get(parts.slice(0, length).join('/'));
    return folder === undefined ? path : join(folder, ...parts.slice(length));
  }

  #createHost(): ResolutionHost {
    const { root } = this.#repository;
    return {
      fileExists: (path) => this.#files.has(this.#realPath(path)),
      readFile: (path) => {
        const real = this.#realPath(path);
        return this.#files.has(real) && !this.#outputs.has(real) ? readFileSync(real, 'utf8') : undefined;
      },
      directoryExists: (path) => this.#isFolder(path.replace(/\/$/, '')),
      realpath: (path) => this.#realPath(path),
      getCurrentDirectory: () => root,
      useCaseSensitiveFileNames: true,
    };
  }

  #isFolder(path: string): boolean {
    const isModules = path === join(this.#repository.root, 'node_modules');
    return isModules || this.#isScope(path) || this.#folders.has(this.#realPath(path));
  }

  #isScope(path: string): boolean {
    return dirname(path) === join(this.#repository.root, 'node_modules') && basename(path).startsWith('@');
  }
}

import { baseNameOf } from '../../base/paths.ts';
import type { ImportFact } from '../../model/facts.ts';
import type { JavaManifest } from '../../model/java-manifest.ts';
import type { NameResolutionInput } from '../ecosystem-links.ts';
import { packageOfImport } from './java-packages.ts';
import type { TypeIndex } from './type-index.ts';

/** Why an import finds no declaration. */
export type ForeignReason = 'external' | 'unread' | 'generated' | 'no-such-file';

/** Knows what the snapshot holds beside the Java sources that were read: left-out files, other languages of the same run time, inputs of generators. */
export class UnreadTypes {
  readonly #input: NameResolutionInput<JavaManifest>;
  readonly #types: TypeIndex;
  readonly #reasons = new Map<string, ForeignReason>();
  #files: UnreadFiles | null = null;

  constructor(input: NameResolutionInput<JavaManifest>, types: TypeIndex) {
    this.#input = input;
    this.#types = types;
  }

  /** A missing type of a package that the snapshot declares is a mistake only where nothing else could bring it. */
  reasonFor(fact: ImportFact): ForeignReason {
    const key = `${fact.kind} ${fact.specifier}`;
    const reason = this.#reasons.get(key) ?? this.#findReason(fact);
    this.#reasons.set(key, reason);
    return reason;
  }

  #findReason(fact: ImportFact): ForeignReason {
    const packageName = packageOfImport(fact);
    this.#files ??= surveyFiles(this.#input);
    const folder = packageName.replaceAll('.', '/');
    const typeName = fact.specifier.slice(packageName.length + 1).split('.', 1)[0] ?? '';
    const isUnread = (this.#files.pathsByStem.get(typeName) ?? []).some((path) => `/${path}`.includes(`/${folder}/`));
    if (isUnread || this.#files.foreignFolders.some((each) => `/${each}`.endsWith(`/${folder}`))) return 'unread';
    if (!this.#types.hasPackage(packageName)) return 'external';
    return this.#files.hasGeneratorInput ? 'generated' : 'no-such-file';
  }
}

interface UnreadFiles {
  /** Paths of files that can declare a Java type and were not read, by name without extension. */
  readonly pathsByStem: ReadonlyMap<string, readonly string[]>;
  /** Folders with sources of other languages whose files can declare any type of the package. */
  readonly foreignFolders: readonly string[];
  readonly hasGeneratorInput: boolean;
}

function surveyFiles({ snapshotPaths, leftOutPaths, sources }: NameResolutionInput<JavaManifest>): UnreadFiles {
  const read = new Set(sources.map(({ path }) => path));
  const unread = [...new Set([...snapshotPaths, ...leftOutPaths])].filter(
    (path) => TYPE_SOURCE.test(path) && !read.has(path),
  );
  const foreign = unread.filter((path) => FOREIGN_SOURCE.test(path));
  return {
    pathsByStem: Map.groupBy(unread, (path) => baseNameOf(path).replace(/\..*$/, '')),
    foreignFolders: [...new Set(foreign.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))],
    hasGeneratorInput: snapshotPaths.some((path) => GENERATOR_INPUT.test(path)),
  };
}

const TYPE_SOURCE = /\.(?:java|kt|groovy|scala)$/;
const FOREIGN_SOURCE = /\.(?:kt|groovy|scala)$/;
/** Protocol buffers, Thrift, Avro, ANTLR, JavaCC, XML schemas, WSDL, flat buffers. */
const GENERATOR_INPUT = /\.(?:proto|thrift|avsc|avdl|avpr|g4|g|jj|jjt|xsd|wsdl|fbs)$/;

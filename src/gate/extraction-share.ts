import { decodeText } from '../base/decode-text.ts';
import { hashBlob } from '../base/hashing.ts';
import { languageByExtension } from '../languages/index.ts';
import { Extractors } from './extractors.ts';
import { SOURCE_FILE_LIMIT_BYTES, readRegularFile } from '../sources/folder/read-regular-file.ts';
import { copyCodec } from '../storage/copy-codec.ts';
import { decisionCodec, linkCodec, symbolCodec, unitCodec, wireCodec, wordCodec } from '../storage/fact-codecs.ts';
import type { FactKind, FileFacts, Language } from '../model/facts.ts';

/** A cold run's files, of which another thread reads what the asker has not begun with. */
export interface ShareRequest {
  /** Absolute path of the folder on disk. */
  readonly root: string;
  readonly algorithm: 'sha1' | 'sha256';
  readonly files: readonly SharedFile[];
  readonly parts: ShareParts;
}

export interface SharedFile {
  readonly path: string;
  readonly blob: string;
  readonly extension: string;
  /** See SourceText. */
  readonly isGenerated: boolean;
  readonly kinds: readonly FactKind[];
}

/** Facts of one file as the tables keep them; null where a kind was not asked for. */
export interface SharedFacts {
  /** Index into `ShareRequest.files`. */
  readonly at: number;
  readonly links: string | null;
  /** Null also of a language that is not linked by symbols. */
  readonly symbols: string | null;
  readonly wires: string | null;
  readonly decisions: string | null;
  readonly copies: string | null;
  readonly units: string | null;
  readonly words: string | null;
}

/** How the files are divided between those who read them: whoever is free takes the next part. */
export interface ShareParts {
  /** Index behind the last file of each part. */
  readonly ends: readonly number[];
  /** One number in memory that the threads share: how many parts are taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Takes the next part, as indices of its files from a first to before an end; null where all are taken. */
export function takePart({ ends, taken }: ShareParts): { readonly first: number; readonly end: number } | null {
  const part = Atomics.add(taken, 0, 1);
  const end = ends[part];
  return end === undefined ? null : { first: ends[part - 1] ?? 0, end };
}

/** Does a share of the reading somewhere else; the top floor knows where. Rejects when the helper fails. */
export interface ShareExtraction {
  /** Below so many bytes of TypeScript to read, or what costs as much, a second thread costs more than it saves. */
  readonly fromBytes: number;
  run(request: ShareRequest): Promise<readonly SharedFacts[]>;
}

/**
 * What the other thread does, part by part. A file is left out of the answer when it is not what was listed (gone, changed, too large,
 * filtered by git, binary): the asker then reads it himself, which is where such cases are handled. So is one of which only some
 * kinds are asked for and not all could be read, because problems are told with the links.
 */
export async function extractShare({ root, algorithm, files, parts }: ShareRequest): Promise<SharedFacts[]> {
  const answer: SharedFacts[] = [];
  const extractors = new Extractors();
  const encode = factEncoder();
  const room = Buffer.allocUnsafeSlow(SOURCE_FILE_LIMIT_BYTES + 1);
  for (let part = takePart(parts); part !== null; part = takePart(parts)) {
    const { first, end } = part;
    await extractors.open(files.slice(first, end).map(({ extension }) => languageByExtension(extension)));
    for (let at = first; at < end; at += 1) {
      const { path, blob, extension, isGenerated, kinds } = files[at]!;
      const content = readRegularFile(`${root}/${path}`, SOURCE_FILE_LIMIT_BYTES, room);
      const language = languageByExtension(extension);
      if ('failure' in content || language === null || hashBlob(content.bytes, algorithm) !== blob) continue;
      const decoded = decodeText(content.bytes);
      if (decoded === null) continue;
      const wanted = new Set(kinds);
      const facts = extractors.of(language)({ text: decoded.text, extension, isGenerated }, wanted);
      if (isPartial(wanted) && facts.links.problems.length > 0) continue;
      answer.push({ at, ...encode(facts, { language, wanted }) });
    }
  }
  return answer;
}

/** Whoever asks for a file as a whole asks for its links. */
export function isPartial(wanted: ReadonlySet<FactKind>): boolean {
  return !wanted.has('links');
}

interface Encoding {
  readonly language: Language;
  readonly wanted: ReadonlySet<FactKind>;
}

function factEncoder(): (facts: FileFacts, encoding: Encoding) => Omit<SharedFacts, 'at'> {
  const [linkRow, symbolRow, wireRow, decisionRow] = [linkCodec(''), symbolCodec(''), wireCodec(''), decisionCodec('')];
  const [copyRow, unitRow, wordRow] = [copyCodec(''), unitCodec(''), wordCodec('')];
  return ({ links, symbols, wires, decisions, copies, units, words }, { language, wanted }) => ({
    links: wanted.has('links') ? linkRow.encode(links) : null,
    symbols: wanted.has('symbols') && language.isLinkedBySymbols ? symbolRow.encode(symbols) : null,
    wires: wanted.has('wires') ? wireRow.encode(wires) : null,
    decisions: wanted.has('decisions') ? decisionRow.encode(decisions) : null,
    copies: wanted.has('copies') ? copyRow.encode(copies) : null,
    units: wanted.has('units') ? unitRow.encode(units) : null,
    words: wanted.has('words') ? wordRow.encode(words) : null,
  });
}

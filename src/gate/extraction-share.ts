import { decodeText } from '../base/decode-text.ts';
import { hashBlob } from '../base/hashing.ts';
import { languageByExtension } from '../languages/index.ts';
import { Extractors } from './extractors.ts';
import { readRegularFile } from '../sources/folder/read-regular-file.ts';
import { linkCodec, symbolCodec, unitCodec, wireCodec, wordCodec } from '../storage/fact-codecs.ts';
import type { FactKind } from '../model/facts.ts';

/** A part of a cold run's files, given to another thread. */
export interface ShareRequest {
  /** Absolute path of the folder on disk. */
  readonly root: string;
  readonly algorithm: 'sha1' | 'sha256';
  readonly files: readonly SharedFile[];
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
  readonly links: string;
  /** Null also for a language that is not linked by symbols. */
  readonly symbols: string | null;
  readonly wires: string | null;
  readonly units: string | null;
  readonly words: string | null;
}

/** Does a share of the reading somewhere else; the top floor knows where. Rejects when the helper fails. */
export interface ShareExtraction {
  /** Below so many bytes to read, a second thread costs more than it saves. */
  readonly fromBytes: number;
  run(request: ShareRequest): Promise<readonly SharedFacts[]>;
}

/**
 * What the other thread does. A file is left out of the answer when it is not what was listed (gone, changed, too large,
 * filtered by git, binary): the asker then reads it himself, which is where such cases are handled.
 */
export async function extractShare({ root, algorithm, files }: ShareRequest): Promise<SharedFacts[]> {
  const codecs = {
    links: linkCodec(''),
    symbols: symbolCodec(''),
    wires: wireCodec(''),
    units: unitCodec(''),
    words: wordCodec(''),
  };
  const answer: SharedFacts[] = [];
  const extractors = new Extractors();
  await extractors.open(files.map(({ extension }) => languageByExtension(extension)));
  for (const [at, { path, blob, extension, isGenerated, kinds }] of files.entries()) {
    const content = readRegularFile(`${root}/${path}`);
    const language = languageByExtension(extension);
    if ('failure' in content || language === null || hashBlob(content.bytes, algorithm) !== blob) continue;
    const decoded = decodeText(content.bytes);
    if (decoded === null) continue;
    const wanted = new Set(kinds);
    const facts = extractors.of(language)({ text: decoded.text, extension, isGenerated }, wanted);
    answer.push({
      at,
      links: codecs.links.encode(facts.links),
      symbols: language.isLinkedBySymbols ? codecs.symbols.encode(facts.symbols) : null,
      wires: wanted.has('wires') ? codecs.wires.encode(facts.wires) : null,
      units: wanted.has('units') ? codecs.units.encode(facts.units) : null,
      words: wanted.has('words') ? codecs.words.encode(facts.words) : null,
    });
  }
  return answer;
}

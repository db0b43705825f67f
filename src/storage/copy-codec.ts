import type { CopyFacts } from '../model/copy-facts.ts';
import type { FactCodec } from './fact-table.ts';

/** Raised whenever the layout below changes. */
const LAYOUT = '1';

/**
 * Columns as they lie in memory, behind one another and in base64: other text for numbers takes twice the room and ten times
 * the time. In the order of bytes of this machine, because a cache does not travel. An empty line stands for no facts.
 */
export function copyCodec(extractors: string): FactCodec<CopyFacts | null> {
  return {
    version: `copies ${LAYOUT} ${extractors}`,
    encode: (facts) => (facts === null ? '' : encodeCopies(facts)),
    decode: (line) => (line === '' ? null : decodeCopies(line)),
  };
}

const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const COLUMNS = 4;
/** Lengths of the columns of words, then length and width in bytes of the sequence. */
const HEAD = COLUMNS + 2;

function encodeCopies({ vocabulary, lineTokens, exact, renamed, sequence }: CopyFacts): string {
  const columns = [vocabulary, lineTokens, exact, renamed];
  const head = Uint32Array.of(...columns.map(({ length }) => length), sequence.length, sequence.BYTES_PER_ELEMENT);
  const parts = [head, ...columns, sequence].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  return Buffer.concat(parts).toString('base64');
}

function decodeCopies(line: string): CopyFacts {
  // Buffers share memory, where a number may begin anywhere; arrays of numbers begin at multiples of their width.
  const { buffer } = new Uint8Array(Buffer.from(line, 'base64'));
  const head = new Uint32Array(buffer, 0, HEAD);
  let at = HEAD * WORD_BYTES;
  const [vocabulary, lineTokens, exact, renamed] = Array.from({ length: COLUMNS }, (_, column) => {
    const words = new Uint32Array(buffer, at, head[column]);
    at += words.byteLength;
    return words;
  });
  const length = head[COLUMNS];
  const isWide = head[COLUMNS + 1] === WORD_BYTES;
  const sequence = isWide ? new Uint32Array(buffer, at, length) : new Uint16Array(buffer, at, length);
  return { vocabulary: vocabulary!, lineTokens: lineTokens!, exact: exact!, renamed: renamed!, sequence };
}

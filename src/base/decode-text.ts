import { isAscii, isUtf8 } from 'node:buffer';

export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Some bytes stood for no character and became U+FFFD. */
  readonly isLossy: boolean;
}

/** How far git looks for a NUL before it calls a file binary (FIRST_FEW_BYTES in its xdiff-interface.c). */
const BINARY_PROBE_BYTES = 8000;

/** Decodes source text by its byte order mark, else as UTF-8. Null: binary. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // UTF-32 starts like UTF-16 with a NUL character behind; nobody writes source text in it.
  if (startsWith(buffer, [0xff, 0xfe, 0, 0])) return null;
  if (startsWith(buffer, [0xff, 0xfe])) return decodeUtf16(buffer.subarray(2), 'utf-16le');
  if (startsWith(buffer, [0xfe, 0xff])) return decodeUtf16(swapPairs(buffer.subarray(2)), 'utf-16be');
  const content = startsWith(buffer, [0xef, 0xbb, 0xbf]) ? buffer.subarray(3) : buffer;
  if (content.subarray(0, BINARY_PROBE_BYTES).includes(0)) return null;
  // One byte a character: V8 keeps such a string in half the memory, and lexers run over it faster.
  if (isAscii(content)) return { text: content.toString('latin1'), encoding: 'utf-8', isLossy: false };
  return { text: content.toString('utf8'), encoding: 'utf-8', isLossy: !isUtf8(content) };
}

function startsWith(buffer: Buffer, mark: readonly number[]): boolean {
  return buffer.length >= mark.length && mark.every((byte, index) => buffer[index] === byte);
}

function decodeUtf16(littleEndian: Buffer, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const raw = littleEndian.toString('utf16le');
  const text = raw.toWellFormed();
  return { text, encoding, isLossy: text !== raw || littleEndian.length % 2 === 1 };
}

function swapPairs(bigEndian: Buffer): Buffer {
  const pairs = Buffer.from(bigEndian.subarray(0, bigEndian.length - (bigEndian.length % 2))).swap16();
  return bigEndian.length % 2 === 0 ? pairs : Buffer.concat([pairs, bigEndian.subarray(-1)]);
}

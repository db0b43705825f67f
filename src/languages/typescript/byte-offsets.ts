/**
 * Turns offsets into the UTF-8 form of a text into offsets into the text. It walks from the place asked before, forward
 * or back, as questions come close to one another. Lone surrogates count as the three bytes of the replacement
 * character that an encoder writes for them.
 */
export class ByteOffsets {
  readonly #text: string;
  readonly #isPlain: boolean;
  #bytes = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#isPlain = !NON_ASCII.test(text);
  }

  toText(byteOffset: number): number {
    if (this.#isPlain) return byteOffset;
    while (this.#bytes < byteOffset && this.#at < this.#text.length) this.#step(this.#at, 1);
    while (this.#bytes > byteOffset && this.#at > 0) this.#step(startOfPointBefore(this.#text, this.#at), -1);
    return this.#at;
  }

  #step(pointAt: number, direction: 1 | -1): void {
    const point = this.#text.codePointAt(pointAt) ?? 0;
    this.#bytes += direction * sizeBytes(point);
    this.#at = direction === 1 ? pointAt + (point > 0xffff ? 2 : 1) : pointAt;
  }
}

function startOfPointBefore(text: string, offset: number): number {
  const isPair = offset > 1 && (text.codePointAt(offset - 2) ?? 0) > 0xffff;
  return offset - (isPair ? 2 : 1);
}

const NON_ASCII = /[\u0080-\uffff]/;

function sizeBytes(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point > 0xffff ? 4 : 3;
}

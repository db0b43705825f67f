/**
 * Turns offsets into the UTF-8 form of a text into offsets into the text. Asked in rising order it passes over the text
 * once; lone surrogates count as the three bytes of the replacement character that an encoder writes for them.
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
    if (byteOffset < this.#bytes) this.#bytes = this.#at = 0;
    while (this.#bytes < byteOffset && this.#at < this.#text.length) {
      const point = this.#text.codePointAt(this.#at) ?? 0;
      this.#bytes += sizeBytes(point);
      this.#at += point > 0xffff ? 2 : 1;
    }
    return this.#at;
  }
}

const NON_ASCII = /[\u0080-\uffff]/;

function sizeBytes(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point > 0xffff ? 4 : 3;
}

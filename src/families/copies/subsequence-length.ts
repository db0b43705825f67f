/**
 * Length of the longest common subsequence, 32 tokens of `a` at a time (H. Hyyrö, "Bit-parallel LCS-length computation
 * revisited", 2004): `a.length / 32 × b.length` steps.
 */
export function subsequenceLength(a: Uint32Array, b: Uint32Array): number {
  const words = Math.ceil(a.length / 32);
  const masks = masksOf(a, words);
  const rest = new Uint32Array(words).fill(0xffffffff);
  for (const token of b) {
    const mask = masks.get(token);
    if (mask === undefined) continue;
    let carry = 0;
    for (let word = 0; word < words; word += 1) {
      const value = rest[word] ?? 0;
      const bits = mask[word] ?? 0;
      const sum = value + ((value & bits) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      rest[word] = sum | (value & ~bits);
    }
  }
  return countZeros(rest, a.length);
}

/** For each token of `a` a bit at each of its places. */
function masksOf(a: Uint32Array, words: number): Map<number, Uint32Array> {
  const masks = new Map<number, Uint32Array>();
  for (const [at, token] of a.entries()) {
    let mask = masks.get(token);
    if (mask === undefined) {
      mask = new Uint32Array(words);
      masks.set(token, mask);
    }
    mask[at >>> 5] = (mask[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return masks;
}

function countZeros(rest: Uint32Array, length: number): number {
  let zeros = 0;
  for (let at = 0; at < length; at += 1) if ((((rest[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0) zeros += 1;
  return zeros;
}

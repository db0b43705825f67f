import type { Cell } from './decision-cell.ts';

/** Whether a cell is of the kind that any two programs share: how something looks, what a protocol prescribes. */
export function isCommonplace(cell: Cell): boolean {
  return isLayout(cell) || isProtocol(cell);
}

function isLayout({ quantity, keys }: Cell): boolean {
  return quantity.some((word) => LAYOUT.has(word)) || keys.some((key) => speaksOf(key.split(' '), LAYOUT));
}

function isProtocol({ number, role, quantity }: Cell): boolean {
  if (number === null || !Number.isInteger(number)) return false;
  if (PORTS.has(number) || speaksOf(quantity, HASHES)) return true;
  if (speaksOf(quantity, STATUS)) return isBetween(number, 100, 599);
  return role === 'bound' && isBetween(number, 32, 127) && speaksOf(quantity, CHARACTERS);
}

function isBetween(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}

function speaksOf(quantity: readonly string[], words: ReadonlySet<string>): boolean {
  return quantity.some((word) => words.has(word));
}

const STATUS: ReadonlySet<string> = words('status http');
const PORTS: ReadonlySet<number> = new Set([80, 443, 8080]);
/** The factors of a hash are primes that everybody takes. */
const HASHES: ReadonlySet<string> = words('hash checksum crc');
const CHARACTERS: ReadonlySet<string> = words('code char ch rune byte character codepoint');
const LAYOUT: ReadonlySet<string> = words(
  `width height pad padding margin font line radius border opacity color colour gap top left bottom right zoom layout css
  theme stroke shadow icon svg px rem viewport transition flex align display badge background position
  translate rotate animate animation ease hue gutter pixel`,
);

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

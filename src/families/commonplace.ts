import type { Cell } from './decision-cell.ts';

/** Whether a cell is of the kind that any two programs share: how something looks, what a protocol prescribes. */
export function isCommonplace(cell: Cell): boolean {
  return isLayout(cell) || isProtocol(cell);
}

function isLayout({ quantity, keys }: Cell): boolean {
  return (
    quantity.some((word) => LAYOUT.has(word)) || keys.some((key) => key.split(' ').some((word) => LAYOUT.has(word)))
  );
}

function isProtocol({ number, role, quantity }: Cell): boolean {
  if (number === null || !Number.isInteger(number)) return false;
  if (PORTS.has(number) || quantity.some((word) => HASHES.has(word))) return true;
  if (number >= 100 && number <= 599 && quantity.some((word) => word === 'status' || word === 'http')) return true;
  return role === 'bound' && number >= 32 && number <= 127 && quantity.some((word) => CHARACTERS.has(word));
}

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

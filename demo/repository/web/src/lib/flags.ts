import { readStored } from '@/utils/storage';

export type Flag = 'split-delivery' | 'quote-history' | 'dark-mode';

const DEFAULTS: Record<Flag, boolean> = {
  'split-delivery': true,
  'quote-history': false,
  'dark-mode': false,
};

export function isOn(flag: Flag): boolean {
  return readStored<Partial<Record<Flag, boolean>>>('flags', {})[flag] ?? DEFAULTS[flag];
}

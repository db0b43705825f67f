import type { ImportFact } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { NAME, STRING } from './token-kinds.ts';
import type { TokenStream } from '../text/token-columns.ts';

/** True for a text that may hold one: only then are its tokens worth having. */
export function mayImportDynamically(text: string): boolean {
  return text.includes('import_module(') || text.includes('__import__(');
}

/** `importlib.import_module('shop.tiers')` and `__import__('shop')` with a literal. */
export function findDynamicImports(text: string, tokens: TokenStream, lineStarts: readonly number[]): ImportFact[] {
  if (!mayImportDynamically(text)) return [];
  const { count, kinds, starts, ends } = tokens;
  const word = (at: number): string => text.slice(starts[at], ends[at]);
  const found: ImportFact[] = [];
  for (let at = 0; at + 3 < count; at += 1) {
    if (kinds[at] !== NAME || kinds[at + 2] !== STRING) continue;
    const specifier = CALL.exec([0, 1, 2, 3].map((ahead) => word(at + ahead)).join(' '))?.[1];
    const line = lineAt(lineStarts, starts[at] ?? 0);
    if (specifier !== undefined)
      found.push({ specifier, kind: 'dynamic', isTypeOnly: false, usesOnlyTypes: false, names: ['*'], line });
  }
  return found;
}

const CALL = /^(?:import_module|__import__) \( ["']([\w.]+)["'] [,)]$/u;

import type { ImportFact } from '../../model/facts.ts';
import { dottedName } from './dotted-name.ts';

/**
 * Reads one import declaration (JLS 7.5). `import a.b.*` and `import static a.B.*` open a namespace; of the other forms the
 * last part is the name that the file may then use alone. Null for a half-written one.
 */
export function readImport(written: string, line: number): ImportFact | null {
  const keyword = STATIC_IMPORT.exec(written);
  const specifier = dottedName(written.slice(keyword?.[0].length ?? 0)).replace(/;+$/, '');
  const use = { isTypeOnly: false, usesOnlyTypes: false };
  if (specifier.endsWith('.*'))
    return { specifier: specifier.slice(0, -2), kind: 'namespace', ...use, names: [], line };
  const name = specifier.slice(specifier.lastIndexOf('.') + 1);
  return HALF_WRITTEN.test(name) ? null : { specifier, kind: 'static', ...use, names: [name], line };
}

/** The name is missing, so that the word that begins what follows stands in its place. */
const HALF_WRITTEN = /^(?:|import|public|abstract|final|class|interface|enum)$/;

const BLANK = String.raw`(?:\s|/\*[\s\S]*?\*/|//[^\n]*\n)`;
const STATIC_IMPORT = new RegExp(String.raw`^import(?:${BLANK}+static(?=${BLANK}))?`);

import type { Language } from '../model/facts.ts';
import { go } from './go/index.ts';
import { csharp } from './csharp/index.ts';
import { java } from './java/index.ts';
import { rust } from './rust/index.ts';
import { config } from './config/index.ts';
import { sql } from './sql/index.ts';
import { python } from './python/index.ts';
import { typescript } from './typescript/index.ts';

/** The table of languages; a new one is a folder beside and a line here. */
export const languages: readonly Language[] = [typescript, csharp, java, go, rust, python, sql, config];

/** The language that reads files of an extension (`.tsx`), null when none does. */
export function languageByExtension(extension: string): Language | null {
  return languages.find((language) => language.extensions.includes(extension)) ?? null;
}

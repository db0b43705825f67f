import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { CopyFile } from '../../src/families/copies/copy-options.ts';
import { collectCopyFacts } from '../../src/languages/copies/collect-copy-facts.ts';
import { languageByExtension } from '../../src/languages/index.ts';
import { surveyText } from '../../src/languages/text/text-survey.ts';
import type { Extractor } from '../../src/model/facts.ts';
import { readGrammar } from '../../src/sources/grammars/read-grammar.ts';
import { readerOf } from './readers.ts';

export interface ReadFile extends CopyFile {
  readonly text: string;
  readonly extension: string;
}

/** The tracked source files of a repository with their facts for copies and their units. */
export async function readRepository(root: string): Promise<ReadFile[]> {
  const paths = execFileSync('git', ['-C', root, 'ls-files', '-z'], { maxBuffer: 1e9 }).toString().split('\0').sort();
  const extract = createReader();
  const files: ReadFile[] = [];
  for (const path of paths) {
    const file = await extract(path, () => readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''));
    if (file !== null) files.push(file);
  }
  return files;
}

export function createReader(): (path: string, read: () => string) => Promise<ReadFile | null> {
  const extractors = new Map<string, Extractor>();
  return async (path, read) => {
    const extension = extname(path).toLowerCase();
    const language = languageByExtension(extension);
    const reader = readerOf(extension);
    if (language === null || reader === null) return null;
    const extract = extractors.get(language.name) ?? (await language.open(readGrammar));
    extractors.set(language.name, extract);
    const text = read();
    const { links, units } = extract({ text, extension }, new Set(['units']));
    const facts =
      links.leftOut === null ? collectCopyFacts(reader(text, extension), surveyText(text).lineStarts) : null;
    return { path, language: language.name, facts, units, text, extension };
  };
}

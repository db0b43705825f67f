import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Bytes of a grammar by file name. A published package carries the grammars beside its bundle; a clone takes them from the
 * packages that npm installed. Grammars are ours, never the scanned repository's.
 */
export async function readGrammar(name: string): Promise<Uint8Array> {
  const bundled = fileURLToPath(new URL(`./grammars/${name}`, import.meta.url));
  return readFile(existsSync(bundled) ? bundled : installedGrammar(name));
}

function installedGrammar(name: string): string {
  const packageName = GRAMMAR_PACKAGES[name];
  if (packageName === undefined) throw new Error(`no package is known to bring the grammar ${name}`);
  return createRequire(import.meta.url).resolve(`${packageName}/${name}`);
}

/** Which package brings a grammar, or the run time of all of them. */
export const GRAMMAR_PACKAGES: Readonly<Record<string, string>> = {
  'web-tree-sitter.wasm': 'web-tree-sitter',
  'tree-sitter-c_sharp.wasm': 'tree-sitter-c-sharp',
  'tree-sitter-java.wasm': 'tree-sitter-java',
  'tree-sitter-python.wasm': 'tree-sitter-python',
  'tree-sitter-go.wasm': 'tree-sitter-go',
  'tree-sitter-rust.wasm': 'tree-sitter-rust',
};

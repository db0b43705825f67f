import type { PythonManifest } from '../../../model/python-manifest.ts';
import { PythonDeclaration } from './declaration.ts';

/** Takes from a setup.py what stands there as literals; it is code and never run. */
export function parseSetupScript(text: string): PythonManifest {
  const declaration = new PythonDeclaration();
  declaration.isProject = /\bsetup\s*\(/.test(text);
  declaration.name = NAME.exec(text)?.[2] ?? null;
  // What code computes, or the settings beside it may say, is not known from here.
  declaration.areDependenciesKnown = /\binstall_requires\s*=\s*\[/.test(text);
  for (const [literal] of text.matchAll(REQUIRES)) declaration.requireAll(stringsOf(literal));
  for (const [extras] of text.matchAll(EXTRAS)) {
    for (const [literal] of extras.matchAll(/\[[^[\]]*\]/g)) declaration.requireAll(stringsOf(literal));
  }
  readFolders(declaration, text);
  return declaration.finish('setup-py');
}

function readFolders(declaration: PythonDeclaration, text: string): void {
  for (const [folders] of text.matchAll(PACKAGE_DIR)) {
    for (const match of folders.matchAll(PAIR)) declaration.addPackageFolder(match[2] ?? '', match[4] ?? '');
  }
  for (const match of text.matchAll(FIND_PACKAGES)) declaration.addPackageFolder('', match[2] ?? '');
}

const NAME = /\bname\s*=\s*(["'])([\w.-]+)\1/;
/** A list of texts, in which brackets may name extras. */
const REQUIRES = /\b(?:install_requires|setup_requires|tests_require)\s*=\s*\[[^[\]]*(?:\[[\w,\s-]*\][^[\]]*)*\]/g;
const EXTRAS = /\bextras_require\s*=\s*\{[^{}]*\}/g;
const PACKAGE_DIR = /\bpackage_dir\s*=\s*\{[^{}]*\}/g;
const PAIR = /(["'])([\w.]*)\1\s*:\s*(["'])([^"'\n]*)\3/g;
const FIND_PACKAGES = /\bfind_(?:namespace_)?packages\s*\(\s*(?:where\s*=\s*)?(["'])([^"'\n]+)\1/g;

function stringsOf(literal: string): string[] {
  return [...literal.matchAll(/(["'])((?:(?!\1)[^\\\n])*)\1/g)].map((match) => match[2] ?? '');
}

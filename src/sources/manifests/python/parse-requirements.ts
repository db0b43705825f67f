import type { PythonManifest } from '../../../model/python-manifest.ts';
import { PythonDeclaration } from './declaration.ts';

/** Reads a pip requirements file. Never throws. */
export function parseRequirements(text: string): PythonManifest {
  const declaration = new PythonDeclaration();
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/))
    readLine(declaration, line.replace(/(?:^|\s)#.*$/, '').trim());
  return declaration.finish('requirements');
}

function readLine(declaration: PythonDeclaration, line: string): void {
  const option = /^(-\w|--[\w-]+)(?:\s+|=|(?<=^-\w))(.*)$/.exec(line);
  if (option === null) {
    if (/^\.{0,2}\//.test(line) || line === '.') return;
    return declaration.require(line);
  }
  const [, flag = '', value = ''] = option;
  if (flag === '-r' || flag === '--requirement') declaration.includes.add(value.trim());
  if (flag === '-e' || flag === '--editable') declaration.require(value.trim());
}

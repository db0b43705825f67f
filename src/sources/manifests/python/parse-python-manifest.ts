import type { PythonManifest } from '../../../model/python-manifest.ts';
import { parsePipfile, parsePyproject } from './parse-pyproject.ts';
import { parseRequirements } from './parse-requirements.ts';
import { parseSetupConfig } from './parse-setup-config.ts';
import { parseSetupScript } from './parse-setup-script.ts';

/** The parser of a Python manifest by its path; null for what is none. The parsers never throw: what is wrong is in `problems`. */
export function pythonManifestParser(path: string): ((text: string) => PythonManifest) | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return PARSERS.get(name) ?? (REQUIREMENTS.test(path) ? parseRequirements : null);
}

const PARSERS: ReadonlyMap<string, (text: string) => PythonManifest> = new Map([
  ['pyproject.toml', parsePyproject],
  ['Pipfile', parsePipfile],
  ['setup.cfg', parseSetupConfig],
  ['setup.py', parseSetupScript],
]);

/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.in`, `requirements/base.txt`. */
const REQUIREMENTS =
  /(?:^|\/)(?:(?:[\w.-]+[-_.])?requirements(?:[-_.][\w.-]+)?|requirements\/[\w.-]+)\.(?:txt|in|pip)$/;

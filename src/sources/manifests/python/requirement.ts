import { normalisePythonName } from '../../../model/python-manifest.ts';

/** A dependency as one text names it: `fastapi[all]>=0.110; python_version > "3.8"`, or an address that ends in a name. */
export interface Requirement {
  readonly name: string;
  /** Folder of the snapshot it is taken from, as written, or null. */
  readonly path: string | null;
}

/** Reads a requirement (PEP 508, and what pip takes beside it); null for what names no package. */
export function parseRequirement(text: string): Requirement | null {
  const named = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?=$|[[(<>=!~;,@\s])/.exec(text);
  if (named?.[1] !== undefined) {
    const path = /^[^@]*@\s*(?:file:)?(?:\/\/)?(\.{1,2}(?:\/[^\s;#]*)?)/.exec(text)?.[1] ?? null;
    return { name: normalisePythonName(named[1]), path };
  }
  const egg = /[#&]egg=([\w.-]+)/.exec(text)?.[1];
  if (egg !== undefined) return { name: normalisePythonName(egg), path: null };
  const repository = /^(?:git|hg|svn|bzr)\+.*\/([\w.-]+?)(?:\.git)?(?:@[^/]*)?$/.exec(text.trim())?.[1];
  return repository === undefined ? null : { name: normalisePythonName(repository), path: null };
}

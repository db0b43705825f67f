import type { CSharpManifest } from '../../../model/csharp-manifest.ts';
import { parseMsbuild } from './parse-msbuild.ts';
import { parseSolution, parseXmlSolution } from './parse-solution.ts';

/** The parser for a file of a C# build by its path, null for any other file. */
export function csharpManifestParser(path: string): ((text: string) => CSharpManifest) | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/\.(?:csproj|props|targets)$/.test(name)) return parseMsbuild;
  if (name.endsWith('.slnx')) return parseXmlSolution;
  return name.endsWith('.sln') ? parseSolution : null;
}

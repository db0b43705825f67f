import type { SolutionManifest } from '../../../model/csharp-manifest.ts';
import { readXmlElements } from './xml-elements.ts';

/** Reads the text format of Visual Studio (`.sln`). Never throws. */
export function parseSolution(text: string): SolutionManifest {
  const projects = [...text.matchAll(PROJECT)].map(([, path = '']) => path).filter((path) => /proj$/i.test(path));
  const isSolution = text.includes('Microsoft Visual Studio Solution File');
  return solution(projects, isSolution ? [] : ['does not begin like a solution']);
}

const PROJECT = /^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"([^"]*)"/gm;

/** Reads the XML format (`.slnx`). Never throws. */
export function parseXmlSolution(text: string): SolutionManifest {
  const { elements, problems } = readXmlElements(text);
  const projects = elements.flatMap(({ name, attributes }) => (name === 'Project' ? (attributes['Path'] ?? []) : []));
  return solution(projects, problems);
}

function solution(projects: readonly string[], problems: readonly string[]): SolutionManifest {
  return { kind: 'solution', projects: projects.map((path) => path.replaceAll('\\', '/')), problems };
}

import { isAbsolute, relative, sep } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Place } from './benchmark.ts';
import { lineOf, listOf, parseJson, recordOf, textOf } from './json-fields.ts';
import type { ReportedFamily } from './read-report.ts';

/** `jscpd -r json`: pairs. */
export function parseJscpd(text: string, folder: string): ReportedFamily[] {
  const { duplicates } = recordOf(parseJson(text, 'jscpd'), 'jscpd');
  return listOf(duplicates, 'jscpd: duplicates').map((entry) => {
    const pair = recordOf(entry, 'jscpd: duplicate');
    const sides = [pair['firstFile'], pair['secondFile']].map((side) => recordOf(side, 'jscpd: file'));
    return familyOf(
      sides.map((side) => place({ path: side['name'], first: side['start'], last: side['end'] }, folder)),
    );
  });
}

/** `fallow dupes -f json`: groups. */
export function parseFallow(text: string, folder: string): ReportedFamily[] {
  const groups = listOf(recordOf(parseJson(text, 'fallow'), 'fallow')['clone_groups'], 'fallow: clone_groups');
  return groups.map((group) => {
    const instances = listOf(recordOf(group, 'fallow: group')['instances'], 'fallow: instances');
    const sides = instances.map((instance) => recordOf(instance, 'fallow: instance'));
    return familyOf(
      sides.map((side) => place({ path: side['file'], first: side['start_line'], last: side['end_line'] }, folder)),
    );
  });
}

/** `pmd cpd --format xml`: groups. */
export function parseCpd(text: string, folder: string): ReportedFamily[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'duplication' || name === 'file',
  });
  const root = recordOf(recordOf(parser.parse(text), 'cpd')['pmd-cpd'], 'cpd: pmd-cpd');
  return listOf(root['duplication'] ?? [], 'cpd: duplication').map((entry) => {
    const files = listOf(recordOf(entry, 'cpd: duplication')['file'], 'cpd: file');
    const sides = files.map((file) => recordOf(file, 'cpd: file'));
    return familyOf(
      sides.map((side) =>
        place({ path: side['path'], first: Number(side['line']), last: Number(side['endline']) }, folder),
      ),
    );
  });
}

interface WrittenPlace {
  readonly path: unknown;
  readonly first: unknown;
  readonly last: unknown;
}

function place({ path, first, last }: WrittenPlace, folder: string): Place {
  const written = textOf(path, 'path');
  const own = isAbsolute(written) ? relative(folder, written) : written;
  return {
    path: own.split(sep).join('/').replace(/^\.\//, ''),
    startLine: lineOf(first, `${written}: first line`),
    endLine: lineOf(last, `${written}: last line`),
  };
}

function familyOf(members: readonly Place[]): ReportedFamily {
  return { members, drift: [], isGating: null };
}

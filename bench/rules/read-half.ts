import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../src/base/ordering.ts';
import { UsageError } from '../../src/base/usage-error.ts';
import { type Aspect, type BenchmarkRule, type Half, type MarkedPlace, TRUTH_FILE } from './benchmark.ts';
import { flagOf, type JsonRecord, lineOf, listOf, parseJson, recordOf, textOf } from './json-fields.ts';

/** Reads a half by its name (`tuning`, `test`, `fresh`) or its folder. */
export function readHalf(nameOrFolder: string): Half {
  const beside = fileURLToPath(new URL(nameOrFolder, import.meta.url));
  const folder = /^\w+$/.test(nameOrFolder) && existsSync(beside) ? beside : resolve(nameOrFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`There is no half ${nameOrFolder}.`, 'Name tuning, test, fresh or a folder.');
  }
  const texts = readTexts(folder);
  const truths = [...texts].filter(([path]) => path.endsWith(`/${TRUTH_FILE}`));
  return {
    name: basename(folder),
    rules: truths.map(([path, text]) => parseRule(text, path)),
    sources: new Map([...texts].filter(([path]) => !path.endsWith(`/${TRUTH_FILE}`))),
  };
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(paths.sort(compareText).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** `path` is that of the truth file, relative to the half: the places in it are relative to its folder. */
export function parseRule(text: string, path: string): BenchmarkRule {
  const fields = recordOf(parseJson(text, path), path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const placesOf = (name: string): (MarkedPlace & { readonly fields: JsonRecord })[] =>
    listOf(fields[name], `${path}: ${name}`).map((entry, index) => {
      const where = `${path}: ${name}[${index}]`;
      const place = recordOf(entry, where);
      return { ...parsePlace(place, { where, folder }), fields: place };
    });
  return {
    rule: textOf(fields['rule'], `${path}: rule`),
    title: textOf(fields['title'], `${path}: title`),
    members: placesOf('members').map(({ fields: entry, ...place }) => ({
      ...place,
      shape: textOf(entry['shape'], `${path}: shape of ${place.id}`),
    })),
    aspects: listOf(fields['aspects'], `${path}: aspects`).map((entry) => parseAspect(entry, path)),
    negatives: placesOf('negatives').map(({ fields: entry, ...place }) => ({
      ...place,
      why: textOf(entry['why'], `${path}: why of ${place.id}`),
    })),
  };
}

function parsePlace(fields: JsonRecord, { where, folder }: { where: string; folder: string }): MarkedPlace {
  return {
    id: textOf(fields['id'], `${where}.id`),
    path: `${folder}${textOf(fields['path'], `${where}.path`)}`,
    startLine: lineOf(fields['startLine'], `${where}.startLine`),
    endLine: lineOf(fields['endLine'], `${where}.endLine`),
    symbol: textOf(fields['symbol'], `${where}.symbol`),
    language: textOf(fields['language'], `${where}.language`),
  };
}

function parseAspect(entry: unknown, path: string): Aspect {
  const fields = recordOf(entry, `${path}: aspect`);
  const aspect = textOf(fields['aspect'], `${path}: aspect`);
  const values = Object.entries(recordOf(fields['values'], `${path}: values of ${aspect}`));
  return {
    aspect,
    values: new Map(
      values.map(([id, value]) => [id, value === null ? null : textOf(value, `${path}: ${aspect} ${id}`)]),
    ),
    drift: flagOf(fields['drift'], `${path}: drift of ${aspect}`),
  };
}

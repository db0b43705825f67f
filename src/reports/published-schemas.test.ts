import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { familiesResult } from '../gate/family-results.ts';
import { findResult, matchesAt } from '../gate/find-result.ts';
import { cyclesResult, graphResult } from '../gate/graph-result.ts';
import { metricsResult } from '../gate/metrics-result.ts';
import { emptySubject, exampleModel, exampleSubject } from './example-subject.test-support.ts';
import { incidentSubject } from './families/incident-families.test-support.ts';
import { json } from './json.ts';
import { listJson } from './lists/list-json.ts';
import type { FindResult } from '../model/find-result.ts';
import type { ReportSubject } from '../model/report.ts';

type Document = { [key: string]: unknown };
type Kind = 'scan' | 'graph' | 'cycles' | 'metrics' | 'families' | 'find';

const options = { colour: false, all: false };
const documents: Readonly<Record<Kind, (subject: ReportSubject) => readonly string[]>> = {
  scan: (subject) => [json.render(subject, options)],
  graph: (subject) =>
    (['file', 'component', 'project'] as const).map((level) => listJson(graphResult(exampleModel(subject), level))),
  cycles: (subject) => ([null, 'project'] as const).map((by) => listJson(cyclesResult(exampleModel(subject), by))),
  families: (subject) => [listJson(familiesResult(exampleModel(subject)))],
  find: (subject) => [listJson(found(subject))],
  metrics: (subject) =>
    [3, 100].map((limit) => listJson(metricsResult(exampleModel(subject), { most: limit, by: null }))),
};
const kinds: readonly Kind[] = ['scan', 'graph', 'cycles', 'metrics', 'families', 'find'];

function schemaOf(kind: Kind): Document {
  return JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8'));
}

describe.each(kinds)('schemas/%s.schema.json', (kind) => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schemaOf(kind));

  test.each([
    ['the example shop', exampleSubject()],
    ['an empty folder', emptySubject()],
    ['the demo with its families', incidentSubject()],
  ])('accepts what is printed for %s', (_, subject) => {
    for (const printed of documents[kind](subject)) {
      validate(JSON.parse(printed));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('refuses an unknown and a missing key wherever there is an object', () => {
    for (const printed of documents[kind](richest(kind))) {
      expect(everyObject(JSON.parse(printed)).length).toBeGreaterThan(10);
      for (let at = 0; at < everyObject(JSON.parse(printed)).length; at += 1) {
        const extended = JSON.parse(printed);
        everyObject(extended)[at]!['price'] = 1;
        if (!isOpenRecord(everyObject(JSON.parse(printed))[at]!))
          expect(validate(extended), JSON.stringify(everyObject(extended)[at])).toBe(false);
        else expect(validate({ ...extended, price: 1 })).toBe(false);
      }
      const required = Object.keys(JSON.parse(printed));
      for (const key of required) expect(validate({ ...JSON.parse(printed), [key]: undefined })).toBe(false);
    }
  });

  test('every object is closed, complete and described', () => {
    for (const object of everyObject(schemaOf(kind)).filter((part) => 'properties' in part)) {
      const properties = object['properties'] as Document;
      if (object['type'] !== 'object') continue;
      expect(object['additionalProperties']).toBe(false);
      expect(object['required']).toEqual(Object.keys(properties));
      for (const [name, property] of Object.entries(properties)) {
        expect(Object.keys(property as Document), name).toSatisfy(
          (keys: string[]) => keys.includes('description') || keys.includes('$ref'),
        );
      }
    }
  });

  test('shapes that several results have in common are the same in each', () => {
    const others = kinds.filter((other) => other !== kind).map((other) => schemaOf(other)['$defs'] as Document);
    for (const [name, shape] of Object.entries(schemaOf(kind)['$defs'] as Document)) {
      for (const other of others) if (name in other) expect(other[name]).toEqual(shape);
    }
  });
});

test('what is put together with further keys is published without them', () => {
  const { result } = exampleSubject();
  const components = result.components.map((component) => ({ ...component, price: 12 }));
  expect(json.render(exampleSubject({ components }), options)).toBe(json.render(exampleSubject(), options));
});

/** The subject that shows the most kinds of object. */
function richest(kind: Kind): ReportSubject {
  return kind === 'families' || kind === 'find' ? incidentSubject() : exampleSubject();
}

function found(subject: ReportSubject): FindResult {
  const file = subject.structure.codebase.files.findIndex(({ path }) => path.endsWith('CartLineItem.tsx'));
  if (file < 0) {
    const query = { kind: 'words', words: ['tier', 'discount'] } as const;
    return findResult(exampleModel(subject), { query, matches: [], most: 5 });
  }
  const matches = matchesAt(subject.structure, file, 20);
  return findResult(exampleModel(subject), { query: { kind: 'place', file, line: 20 }, matches, most: 5 });
}

/** `byLanguage` and `timing` are keyed by names that the schema cannot know. */
function isOpenRecord(part: Document): boolean {
  return 'typescript' in part || 'assemble' in part || 'csharp' in part;
}

function everyObject(value: unknown): Document[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(everyObject);
  return Array.isArray(value) ? inner : [value as Document, ...inner];
}

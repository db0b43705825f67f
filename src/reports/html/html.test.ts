import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptySubject, exampleSubject } from '../example-subject.test-support.ts';
import { incidentSubject } from '../families/incident-families.test-support.ts';
import { hostileSubject } from './hostile-subject.test-support.ts';
import { html } from './html.ts';
import { openPageFunctions } from './script/open-page.ts';
import { reportScript } from './script/report-script.ts';

const options = { colour: false, all: false };

test('the same scan gives the same bytes, and no time of day', () => {
  const { timing: _, ...result } = exampleSubject().result;
  const slower = exampleSubject({ ...result, timing: { read: 99_999 } });
  expect(html.render(slower, options)).toBe(html.render(exampleSubject(), options));
});

test('the policy names exactly the style and the script of the page', () => {
  const page = html.render(exampleSubject(), options);
  expect(page).toContain(`style-src 'sha256-${sourceHash(/<style>(.*?)<\/style>/s.exec(page)?.[1])}'`);
  expect(page).toContain(`script-src 'sha256-${sourceHash(/<script>(.*?)<\/script>/s.exec(page)?.[1])}'`);
});

test.each([
  ['ordinary', exampleSubject()],
  ['empty', emptySubject()],
  ['incident', incidentSubject()],
  ['hostile', hostileSubject()],
])('the %s page loads nothing and has no inline style or handler', (_, subject) => {
  const page = html.render(subject, options);
  const markup = page.replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '');
  const tags = markup.match(/<[a-z][^>]*>/g) ?? [];
  expect(tags.filter((tag) => /\s(?:style|on[a-z]+|src|action|srcset)=/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual(
    [],
  );
  const links = tags.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
  expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
  const ids = tags.flatMap((tag) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? []);
  expect(ids).toEqual([...new Set(ids)]);
});

test('an empty folder is nothing to check, never clean', () => {
  const page = html.render(emptySubject(), options);
  expect(page).toContain('Nothing to check.');
  expect(page).toContain('No rule had anything to inspect. That is not a clean result.');
  expect(page).toContain('No file was read, so nothing can be said about cycles.');
});

test('no finding is said with its scope', () => {
  const page = html.render(exampleSubject({ findings: [] }), options);
  expect(page).toContain('● No finding from 2 rules that looked at 7 files, 7 functions.');
});

test('families are there with their matrix and their sources', () => {
  const page = html.render(incidentSubject(), options);
  expect(page.match(/<article class="family"/g)).toHaveLength(2);
  expect(page).toContain('cap · most say 20\u00A0%');
  expect(page).toContain('<span class="unseen">differs: </span>25 %</span> <code class="written">25m</code>');
  expect(page).toContain('proposed home: lies in the domain layer');
  expect(page).toMatch(/<span class="line-number">17<\/span>\s+CustomerTier\.Silver =&gt; 0\.10m,/);
});

test('further families are a table, and those beyond it are counted', () => {
  const { families } = incidentSubject().result;
  const many = Array.from({ length: 305 }, (_, at) => families[at % 2]!);
  const page = html.render({ ...incidentSubject({ families: many }), excerpts: null }, options);
  expect(page.match(/<article class="family"/g)).toHaveLength(30);
  expect(page).toContain('270 further families');
  expect(page).toContain('5 further families are not on this page');
  expect(page).not.toContain('Sources side by side');
});

test('what does not fit is cut and said', () => {
  const [finding] = exampleSubject().result.findings;
  const page = html.render(exampleSubject({ findings: Array.from({ length: 1_234 }, () => finding!) }), options);
  expect(page).toContain('The first 1,000 of 1,234 are on this page.');
  expect(page).toContain('234 findings beyond the first 1000 are not on this page');
});

test('the script carries every function of its parts, and they use nothing else', () => {
  const folder = new URL('./script/', import.meta.url);
  const written = readdirSync(folder)
    .filter((name) => !name.includes('types') && name !== 'report-script.ts')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const names = written.flatMap((source) =>
    [...source.matchAll(/^(?:export )?(?:async )?function (\w+)/gm)].map((match) => match[1]!),
  );
  const carried = [...reportScript.matchAll(/^(?:async )?function (\w+)/gm)].map((match) => match[1]!);
  expect(carried.toSorted()).toEqual(names.toSorted());
  expect(carried).toHaveLength(new Set(carried).size);
  expect(openPageFunctions.every((part) => reportScript.includes(String(part)))).toBe(true);
  for (const source of written) {
    expect(source.match(/^import (?!type )/gm)).toBeNull();
    expect(source.match(/^(?:const|let|var) /gm)).toBeNull();
  }
  expect(reportScript).not.toMatch(/innerHTML|insertAdjacentHTML|outerHTML|document\.write|eval\(|<\//);
});

function sourceHash(text = ''): string {
  return createHash('sha256').update(text).digest('base64');
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ReportSubject } from '../../model/report.ts';
import { incidentSubject } from '../families/incident-families.test-support.ts';
import { axeViolations, launchBrowser } from './browser.test-support.ts';
import { hostileSubject } from './hostile-subject.test-support.ts';
import { html } from './html.ts';

const openEverything = `for (const details of document.querySelectorAll('details')) details.open = true`;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paydown-families-'));
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function open(subject: ReportSubject, settings: BrowserContextOptions): Promise<Page> {
  const file = join(folder, 'report.html');
  await writeFile(file, html.render(subject, { colour: false, all: false }));
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...settings })).newPage();
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(openEverything);
  return page;
}

test.each(['light', 'dark'] as const)('axe finds nothing in families in %s', async (colorScheme) => {
  expect(await axeViolations(await open(incidentSubject(), { colorScheme }))).toEqual([]);
});

test.each([320, 768, 1400])('families do not widen a screen of %i px', async (width) => {
  const page = await open(incidentSubject(), { viewport: { width, height: 640 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

test('who differs is told by a sign and a word, not by colour alone', async () => {
  const page = await open(incidentSubject(), {});
  const cells = await page.locator('#table-family-2 td:has(.deviates)').allTextContents();
  expect(cells.map((text) => text.trim())).toContain('▲ differs: 25 % 25m');
  expect(cells.every((text) => text.includes('▲') && text.includes('differs'))).toBe(true);
});

test('the sources scroll by keyboard, and lines that say the same share a row', async () => {
  const page = await open(incidentSubject(), { viewport: { width: 800, height: 600 } });
  const sources = page.getByRole('region', { name: 'Sources of tier discount, side by side' });
  await sources.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate<number>('document.activeElement.scrollLeft')).toBeGreaterThan(0);
  const row = sources.locator('tr').filter({ hasText: 'CustomerTier.Silver' });
  await expect.poll(() => row.textContent()).toContain('0.92m');
});

test('a hostile repository stays text', async () => {
  const page = await open(hostileSubject(), {});
  expect(await page.evaluate('window.pwned')).toBeUndefined();
  expect(await page.locator('#families img, #families svg, #families script').count()).toBe(0);
});

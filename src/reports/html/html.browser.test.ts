import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ReportSubject } from '../../model/report.ts';
import { emptySubject, exampleSubject } from '../example-subject.test-support.ts';
import { graphSvg } from '../pictures/graph-svg.ts';
import { axeViolations, launchBrowser } from './browser.test-support.ts';
import { attackAt, attacks, hostileSubject } from './hostile-subject.test-support.ts';
import { html } from './html.ts';

const openEverything = `for (const details of document.querySelectorAll('details')) details.open = true`;

let browser: Browser;
let folder: string;
/** What a quiet page never does; checked after every test. */
let noise: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paydown-html-'));
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(noise).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function open(subject: ReportSubject, options: BrowserContextOptions & { hash?: string } = {}): Promise<Page> {
  const { hash = '', ...settings } = options;
  const file = join(folder, 'report.html');
  await writeFile(file, html.render(subject, { colour: false, all: false }));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...settings,
  });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  noise = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => noise.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) noise.push(`request: ${request.url()}`);
  });
  await page.goto(address + hash);
  return page;
}

const focusedLabel = `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`;

describe('accessibility', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s, folded and unfolded', async (colorScheme) => {
    const page = await open(exampleSubject(), { colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(openEverything);
    await page.locator('#matrix [role=button]').last().press('Enter');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('axe finds nothing on a page without findings, cycles or files', async () => {
    expect(await axeViolations(await open(emptySubject()))).toEqual([]);
  });

  test.each([320, 360, 768])('nothing but pictures and tables is wider than a screen of %i px', async (width) => {
    const page = await open(exampleSubject(), { viewport: { width, height: 640 } });
    await page.evaluate(openEverything);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('the first stop of the keyboard leads past the navigation', async () => {
    const page = await open(exampleSubject());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('every picture has a table with the same data', async () => {
    const page = await open(exampleSubject());
    expect(await page.locator('#table-matrix tbody tr').count()).toBe(4);
    expect(await page.locator('#table-hotspots tbody tr').count()).toBe(7);
    expect(await page.locator('#file-cycle-1-steps tbody tr').allTextContents()).toHaveLength(3);
    expect(await page.locator('#table-wires tbody tr').count()).toBe(2);
    const pictures = await page.evaluate(
      `[...document.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'))`,
    );
    expect(pictures).toHaveLength(6);
    expect(String(pictures)).toContain('1 runs against the order, in 1 cycle');
  });
});

describe('structure', () => {
  test('arrow keys step through the matrix and Enter opens the files behind a mark', async () => {
    const page = await open(exampleSubject());
    await page.locator('#matrix [tabindex="0"]').focus();
    expect(await page.evaluate(focusedLabel)).toBe('Inside @shop/web: 2 references');
    const labels: unknown[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home', 'Control+End']) {
      await page.keyboard.press(key);
      labels.push(await page.evaluate(focusedLabel));
    }
    expect(labels).toEqual([
      '@shop/web depends on @shop/orders: 2 references',
      'tools depends on @shop/orders: 1 reference',
      'Inside @shop/orders: 4 references',
      '@shop/orders depends on @shop/pricing: 3 references',
      'Inside @shop/orders: 4 references',
      'Inside @shop/orders: 4 references',
      'Inside @shop/pricing: 2 references',
    ]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await page.locator('#structure-panel').innerText()).toContain(
      'packages/pricing/src/tier.ts → packages/orders/src/order.ts 1 name',
    );
    expect(page.url()).toContain('mark=1-0');
    expect(await page.locator('#matrix [tabindex="0"]').count()).toBe(1);
  });

  test('a link with a mark opens what its sender saw, and nonsense opens nothing', async () => {
    const page = await open(exampleSubject(), { hash: '#structure?mark=0-1' });
    expect(await page.locator('#structure-panel h3').textContent()).toBe('@shop/orders → @shop/pricing');
    const stray = await open(exampleSubject(), { hash: '#structure?mark=9-constructor' });
    expect(await stray.locator('#structure-panel h3').textContent()).toBe('Behind a mark');
  });

  test('a box of the lanes lists its neighbours', async () => {
    const page = await open(exampleSubject());
    await page.evaluate(openEverything);
    await page.locator('#lanes-picture [role=button]').first().press('Enter');
    expect(await page.locator('#structure-panel').innerText()).toContain('Depends on 1, used by 3.');
    await page.locator('#structure-panel button').first().click();
    expect(await page.locator('#structure-panel h3').textContent()).toBe('@shop/orders → @shop/pricing');
  });
});

describe('findings and tables', () => {
  test('text and severity filter the findings, and the address keeps both', async () => {
    const page = await open(exampleSubject());
    await page.locator('#filter-text').fill('tangled placeorder');
    expect(await page.locator('.finding:visible').count()).toBe(1);
    expect(await page.locator('#filter-status').textContent()).toBe('1 of 3 shown');
    await page.locator('input[value=review]').uncheck();
    expect(await page.locator('#no-match').isVisible()).toBe(true);
    const again = await open(exampleSubject(), { hash: new URL(page.url()).hash });
    expect(await again.locator('#filter-text').inputValue()).toBe('tangled placeorder');
    expect(await again.locator('.finding:visible').count()).toBe(0);
    await again.locator('button[type=reset]').click();
    expect(await again.locator('.finding:visible').count()).toBe(3);
    expect(again.url()).not.toContain('text=');
  });

  test('headings sort, and say so', async () => {
    const page = await open(exampleSubject());
    const names = () => page.locator('#table-components tbody th').allTextContents();
    const heading = page.locator('#table-components th', { hasText: 'Lines' });
    await heading.locator('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect((await names()).map((name) => name.trim())).toEqual(['@shop/web', '@shop/orders', '@shop/pricing', 'tools']);
    await heading.locator('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect((await names())[0]?.trim()).toBe('tools');
  });

  test('a table is copied as CSV with raw numbers, and no cell is a formula', async () => {
    const page = await open(exampleSubject(), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('button[data-csv=table-components]').click();
    await page.locator('button[data-csv=table-components]', { hasText: 'Copied' }).waitFor();
    const copied = String(await page.evaluate('navigator.clipboard.readText()')).split('\r\n');
    expect(copied[0]).toBe('Component,Folder,Files,Lines,Used by,Depends on,Instability,Complexity');
    expect(copied[1]).toBe("'@shop/orders,packages/orders,2,430,3,1,0.25,7");
  });
});

describe('everywhere', () => {
  test('the theme follows the button and is remembered', async () => {
    const page = await open(exampleSubject(), { colorScheme: 'light' });
    await page.locator('#theme').click();
    await page.locator('#theme').click();
    expect(await page.locator('#theme').textContent()).toBe('Theme: dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(18, 21, 24)');
  });

  test('without script everything can be read and nothing pretends to be a control', async () => {
    const page = await open(exampleSubject(), { javaScriptEnabled: false });
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    expect(await page.locator('#table-components tbody tr:visible').count()).toBe(4);
    expect(await page.locator('.finding:visible').count()).toBe(3);
  });

  test('on paper there are no controls', async () => {
    const page = await open(exampleSubject());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, .filter:visible, #theme:visible').count()).toBe(0);
  });

  test('a hostile repository is shown, not run', async () => {
    const page = await open(hostileSubject());
    await page.evaluate(openEverything);
    await page.locator('#matrix [role=button]').last().press('Enter');
    await page.locator('#table-hotspots button').first().click();
    expect(await page.evaluate('window.pwned ?? null')).toBeNull();
    expect(
      await page
        .locator('img, base, iframe, a[href^="javascript"], [onerror], [onload], [onfocus], [autofocus]')
        .count(),
    ).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('h1').textContent()).toBe(attackAt(0));
    for (const hidden of ['\u202E', '\u2066', '\u0007']) expect(await page.content()).not.toContain(hidden);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a graph of hostile names is a well-formed picture', async () => {
    const file = join(folder, 'graph.svg');
    await writeFile(
      file,
      graphSvg(
        attacks.map((label) => ({ label })),
        [],
        { title: attackAt(0), noun: 'files' },
      ),
    );
    const page = await (await browser.newContext()).newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate('document.documentElement.nodeName')).toBe('svg');
    expect(await page.locator('script, parsererror, [onload]').count()).toBe(0);
    expect(await page.locator('.p-label').count()).toBe(attacks.length);
  });

  test('the policy refuses what is not in the file', async () => {
    const page = await open(exampleSubject());
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.pwned = 7' }))`,
    );
    expect(await page.evaluate('window.pwned ?? null')).toBeNull();
    expect(noise.join()).toContain('Content Security Policy');
    noise = [];
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where distributions install a Chromium; the bundled one is for machines without. */
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The bundled arguments are for functions in a cloud: one process dies with its first page, and a test of a content policy needs web security. */
const unwanted = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]);

/** A headless browser for one test file, which closes it. */
export async function launchBrowser(): Promise<Browser> {
  const system = systemPaths.find((path) => existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system, args: ['--no-sandbox'] });
  const args = bundled.args.filter((argument) => !unwanted.has(argument));
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, '--no-sandbox'] });
}

/** What axe-core holds against the page as it is now: rule and element. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated over the debugger, where the page's content policy does not apply.
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 120))))`,
  );
}

import type { Page, PageElement, ScriptPart } from './page-types.ts';

/** Light, dark, or as the system says. */
export const theme: ScriptPart = { functions: [startTheme, showTheme, rememberTheme, recallTheme] };

function startTheme(page: Page): void {
  const button = page.find('#theme');
  if (!button) return;
  const choices = ['auto', 'light', 'dark'];
  let chosen = recallTheme(page);
  if (!choices.includes(chosen)) chosen = 'auto';
  showTheme(page, button, chosen);
  button.addEventListener('click', () => {
    chosen = choices[(choices.indexOf(chosen) + 1) % choices.length] ?? 'auto';
    showTheme(page, button, chosen);
    rememberTheme(page, chosen);
  });
}

function showTheme(page: Page, button: PageElement, chosen: string): void {
  if (chosen === 'auto') page.document.documentElement.removeAttribute('data-theme');
  else page.document.documentElement.setAttribute('data-theme', chosen);
  button.textContent = `Theme: ${chosen}`;
}

function rememberTheme(page: Page, chosen: string): void {
  try {
    page.window.localStorage.setItem('paydown-theme', chosen);
  } catch {
    // Storage may be forbidden for local files; then the choice lasts as long as the page is open.
  }
}

function recallTheme(page: Page): string {
  try {
    return page.window.localStorage.getItem('paydown-theme') ?? 'auto';
  } catch {
    return 'auto';
  }
}

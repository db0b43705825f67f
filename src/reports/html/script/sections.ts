import type { Page, ScriptPart } from './page-types.ts';

/** An address with state is no id the browser finds by itself. */
export const sections: ScriptPart = { functions: [startSections, goToSection] };

function startSections(page: Page): void {
  page.window.addEventListener('hashchange', () => goToSection(page));
  if (page.window.location.hash.includes('?')) goToSection(page);
}

function goToSection(page: Page): void {
  const [id = ''] = page.window.location.hash.slice(1).split('?');
  // Only names of sections: the address is text from outside, and a selector is a language.
  const target = /^[a-z-]+$/.test(id) ? page.find(`#${id}`) : null;
  target?.scrollIntoView();
}

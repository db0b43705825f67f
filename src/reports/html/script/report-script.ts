import { copyTables } from './copy-tables.ts';
import { filterFindings } from './filter-findings.ts';
import { openEvidence } from './open-evidence.ts';
import { openPage, openPageFunctions } from './open-page.ts';
import type { ScriptPart } from './page-types.ts';
import { readTiles } from './read-tiles.ts';
import { sections } from './sections.ts';
import { sortTables } from './sort-tables.ts';
import { stepMarks } from './step-marks.ts';
import { theme } from './theme.ts';

const parts: readonly ScriptPart[] = [
  theme,
  filterFindings,
  sortTables,
  copyTables,
  stepMarks,
  openEvidence,
  readTiles,
  sections,
];

/**
 * The page's script: the source text of checked and linted functions, so that it needs no build step and no second
 * language. It only ever makes elements and sets their text; nothing in it parses HTML.
 */
export const reportScript: string = [
  "'use strict';",
  ...openPageFunctions.map(String),
  ...parts.flatMap((part) => part.functions.map(String)),
  `const page = ${openPage.name}(document, window);`,
  ...parts.map((part) => `${part.functions[0].name}(page);`),
].join('\n');

import { expect, it } from 'vitest';
import { findScriptBlocks } from './script-blocks.ts';

it('keeps every offset and line of the original', () => {
  const text = '<p>größe</p>\r\n<script>\r\nconst price = 1;\r\n</script>\r\n<p/>';
  const { code } = findScriptBlocks(text, '.vue');
  expect(code).toHaveLength(text.length);
  expect(code.indexOf('const price')).toBe(text.indexOf('const price'));
  expect(code.replace(/\r\n/g, '').trim()).toBe('const price = 1;');
});

it.each([
  ['<script lang="ts">a</script>', 'ts'],
  ["<script lang='tsx'>a</script>", 'tsx'],
  ['<script lang=jsx>a</script>', 'jsx'],
  ['<script>a</script><script setup lang="ts">b</script>', 'ts'],
  ['<script type="text/typescript">a</script>', 'ts'],
  ['<SCRIPT>a</SCRIPT>', 'jsx'],
])('reads the language of %s', (text, lang) => {
  expect(findScriptBlocks(text, '.vue').lang).toBe(lang);
});

it.each([
  ['an unclosed tag', '<script lang="ts'],
  ['an unclosed block', '<script>const a = 1;'],
  ['an unclosed comment', '<!-- <script>a</script>'],
  ['no script', '<p>'],
  ['nothing', ''],
])('survives %s', (_, text) => {
  expect(findScriptBlocks(text, '.svelte').code).toHaveLength(text.length);
});

it('ends the frontmatter of a page at a line of its own', () => {
  const text = '---\nconst rule = "---";\nconst tier = 1;\n---\n<p>---</p>';
  expect(findScriptBlocks(text, '.astro').code.trim()).toBe('const rule = "---";\nconst tier = 1;');
});

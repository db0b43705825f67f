import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test('text cannot leave text or attribute', () => {
  expect(escapeMarkup(`<b title="a" id='b' c=\`d\`>&</b>`)).toBe(
    '&lt;b title=&quot;a&quot; id=&#39;b&#39; c=&#96;d&#96;&gt;&amp;&lt;/b&gt;',
  );
});

test('what hides, steers or breaks XML is made visible', () => {
  expect(escapeMarkup('tier\u202Etxt.exe')).toBe('tier\uFFFDtxt.exe');
  expect(escapeMarkup('tier\uFFFE\uD800\n')).toBe('tier\uFFFD\uFFFD\\n');
});

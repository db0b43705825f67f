import { expect, it } from 'vitest';
import { createMarkupCheck } from './markup-names.ts';

it.each([
  ['OrderLine', '<OrderLine />'],
  ['OrderLine', '<order-line></order-line>'],
  ['OrderLine', '<component :is="OrderLine" />'],
  ['Order', '<order />'],
  ['vFocus', '<input v-focus.lazy>'],
  ['total', '<p>{{ total - vat }}</p>'],
  ['total', '<p>{{ vat-total }}</p>'],
  ['total', 'p { width: v-bind(total) }'],
  ['Order', '<template lang="pug">\norder(:rows="rows")\n</template>'],
])('finds %s in %s', (name, markup) => {
  expect(createMarkupCheck(markup)(name)).toBe(true);
});

it.each([
  ['Order', '<p>{{ order }}</p>'],
  ['Order', '<order-line />'],
  ['line', '<Lines />'],
  ['Order', ''],
])('does not find %s in %s', (name, markup) => {
  expect(createMarkupCheck(markup)(name)).toBe(false);
});

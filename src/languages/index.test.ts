import { expect, it } from 'vitest';
import { languageByExtension, languages } from './index.ts';

it('finds the language of an extension', () => {
  expect(languageByExtension('.tsx')?.name).toBe('typescript');
  expect(languageByExtension('.vue')?.name).toBe('typescript');
  expect(languageByExtension('.png')).toBeNull();
});

it('gives each extension to one language', () => {
  const extensions = languages.flatMap((language) => language.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

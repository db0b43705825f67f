import { type PathRole, pathRole } from '../../model/path-role.ts';

/** Whether copies are looked for in a file, so that nobody reads its tokens in vain. */
export function asksCopies({ path }: { readonly path: string }): boolean {
  return whyNotSearched(pathRole(path)) === undefined;
}

/** Code that is held to one statement of each thing: not tests, which repeat themselves on purpose, nor what is never changed again. */
export function whyNotSearched(role: PathRole): string | undefined {
  return EXCLUDED[role];
}

const EXCLUDED: Readonly<Partial<Record<PathRole, string>>> = {
  test: 'tests may repeat one another',
  fixture: 'input of tests',
  example: 'examples may repeat what they show',
  migration: 'migrations are not changed once they ran',
};

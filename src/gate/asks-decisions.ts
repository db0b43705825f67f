import { pathRole } from '../model/path-role.ts';

/**
 * Whether what a file decides is asked for: rules live in production code and in the migrations that check them. Tests,
 * fixtures and examples repeat rules on purpose.
 */
export function asksDecisions({ path }: { readonly path: string }): boolean {
  const role = pathRole(path);
  return role === 'production' || role === 'migration' || role === 'tooling';
}

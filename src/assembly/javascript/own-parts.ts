import type { LocalPackage } from './workspace-packages.ts';

/** Packages and projects in such folders are material of tests and templates, not parts of the product. */
export const MATERIAL = /(?:^|\/)(?:__)?(?:fixtures?|templates?|test-?data|mocks?)(?:__)?(?:\/|$)/;

/** True for a package that people would call a part of the product: others belong to what encloses them. */
export function isOwnPart(local: LocalPackage): boolean {
  if (local.manifest.name === null || MATERIAL.test(local.folder)) return false;
  return local.isMember || !hasMemberAbove(local);
}

/** Below a workspace member, or the package of the whole repository, only members are parts of their own. */
function hasMemberAbove(local: LocalPackage): boolean {
  for (let at = local.parent; at; at = at.parent) if (at.isMember) return true;
  return false;
}

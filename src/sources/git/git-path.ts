import { isUtf8 } from 'node:buffer';

export type GitPath =
  | { readonly kind: 'usable'; readonly path: string }
  | { readonly kind: 'not-utf8' | 'unsafe'; readonly shown: string };

/** Decodes the bytes of a name in git's output (given as latin1) and judges whether it may be used as a path. */
export function decodeGitPath(latin1: string): GitPath {
  const path = NOT_ASCII.test(latin1) ? decode(latin1) : latin1;
  if (path === null) return { kind: 'not-utf8', shown: latin1.replace(NOT_ASCII_EVERYWHERE, escapeByte) };
  return isUnsafePath(path) ? { kind: 'unsafe', shown: path } : { kind: 'usable', path };
}

/**
 * git itself never writes such names, but a crafted tree or index can: a way up or out of the folder, an absolute
 * path, or git's own files.
 */
export function isUnsafePath(path: string): boolean {
  return (mayBeUnsafe(path) && UNSAFE.test(path)) || (process.platform === 'win32' && /[\\:]/.test(path));
}

const NOT_ASCII = /[\x80-\xff]/;
const NOT_ASCII_EVERYWHERE = /[\x80-\xff]/g;
const UNSAFE = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/** Plain searches settle all but a few names, at a fraction of the cost of the expression. */
function mayBeUnsafe(path: string): boolean {
  return (
    path.includes('/.') ||
    path.includes('//') ||
    path.startsWith('.') ||
    path.startsWith('/') ||
    path.endsWith('/') ||
    path === ''
  );
}

function decode(latin1: string): string | null {
  const bytes = Buffer.from(latin1, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

function escapeByte(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16)}`;
}

import { displayText } from '../base/display.ts';

/**
 * Repository text as Markdown text: no markup, HTML, image, link, mention or issue reference comes to life, and no table
 * cell ends early. Pairs of backticks, which findings put around names, stay code.
 */
export function markdownText(text: string): string {
  const shown = displayText(text);
  const parts = shown.split('`');
  const isPaired = parts.length % 2 === 1 && parts.slice(1, -1).every((part) => part !== '');
  if (!isPaired || !canBeCode(shown)) return plain(shown);
  return parts.map((part, at) => (at % 2 === 1 ? codeSpan(part) : plain(part))).join('');
}

/** Repository text as code, for paths and names; fit for a table cell. */
export function markdownCode(text: string): string {
  const shown = displayText(text);
  if (shown === '') return '';
  return canBeCode(shown) ? codeSpan(shown) : plain(shown);
}

/** GFM splits cells at bars even in code, where only a backslash can save them, and none can save a bar after a backslash. */
function canBeCode(text: string): boolean {
  return !text.includes(String.raw`\|`);
}

/** CommonMark 0.31 section 6.1: the fence must be longer than any run of backticks inside. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${padding}${text.replaceAll('|', String.raw`\|`)}${padding}${fence}`;
}

/** An invisible character in the middle keeps forges from linking a mention, a reference or an address. */
const BREAK = '&#8203;';

function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]~|$]/g, String.raw`\$&`)
    .replace(/@(?=\w)|#(?=\w)|\bGH(?=-\d)/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/)|\bwww(?=\.)|\bmailto(?=:)/gi, `$&${BREAK}`)
    .replace(/^(\s*)([#=:+-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.])/, String.raw`$1\$2`);
}

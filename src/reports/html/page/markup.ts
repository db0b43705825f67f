import { displayNumber } from '../../../base/display-number.ts';
import { escapeMarkup } from '../../pictures/escape-markup.ts';

const brand: unique symbol = Symbol('markup');

/** HTML that was written by this room. A string never is: whatever comes from a repository goes through `markup` as text. */
export interface Markup {
  readonly [brand]: true;
  readonly source: string;
}

export type Content = string | number | null | Markup | readonly Content[];

/** Template tag: the literal parts are ours, every value is escaped unless it is Markup. Attributes must be in double quotes. */
export function markup(literals: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = literals.map((literal, index) => (index === 0 ? literal : contentSource(values[index - 1]!) + literal));
  return trusted(parts.join(''));
}

/** For what another writer has escaped already, and for style and script, whose text is not escaped in HTML. */
export function trusted(source: string): Markup {
  return { [brand]: true, source };
}

function contentSource(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escapeMarkup(content);
  if (typeof content === 'number') return displayNumber(content);
  return 'source' in content ? content.source : content.map(contentSource).join('');
}

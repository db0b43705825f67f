import type { Severity } from '../../../model/finding.ts';
import { type Markup, markup } from './markup.ts';

/** Most urgent first. */
export const severityOrder: readonly Severity[] = ['block', 'review', 'note'];

export const severityWords: Readonly<Record<Severity, { readonly mark: string; readonly meaning: string }>> = {
  block: { mark: '■', meaning: 'stops a change' },
  review: { mark: '◆', meaning: 'asks a person' },
  note: { mark: '○', meaning: 'informs' },
};

/** Shape beside the word, so that severity is never told by colour alone. */
export function severityMark(severity: Severity): Markup {
  return markup`<span class="mark mark-${severity}" aria-hidden="true">${severityWords[severity].mark}</span>`;
}

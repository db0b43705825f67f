import { stringify } from 'yaml';
import type { Proposal, ProposedComponent } from '../model/proposal.ts';

/** How many of a list a comment names. */
const NAMED = 6;

/** A paydown.yaml that says what was found, each part with what speaks for it. It is meant to be edited. */
export function settingsText(proposal: Proposal): string {
  const { components } = proposal;
  return [
    '# yaml-language-server: $schema=./node_modules/paydown/schemas/paydown.schema.json',
    '# Proposed by paydown init from what the code does today: rename, merge and move what you know better.',
    ...layersText(proposal),
    '',
    'components:',
    ...components.flatMap((component) => componentText(component)),
    ...glossaryText(proposal),
    '',
  ].join('\n');
}

function layersText({ layers, components, breaches, importCount }: Proposal): string[] {
  if (layers.length === 0) return [];
  const unplaced = components.filter(({ layer }) => layer === null).map(({ name }) => name);
  return [
    '',
    '# From the top down: each may use those after it. The names say no more than the place; give them yours.',
    `# ${breaches.length} of ${importCount} imports between layers go the other way today.`,
    ...(unplaced.length === 0 ? [] : [`# In none, because nothing links them to the others: ${named(unplaced)}.`]),
    `layers: [${layers.map(quoted).join(', ')}]`,
  ];
}

/** One component as it stands below `components`, the reason behind it. */
export function componentText({ name, paths, layer, context, owner, reason }: ProposedComponent): string[] {
  const globs = paths.length === 1 ? quoted(paths[0]!) : `[${paths.map(quoted).join(', ')}]`;
  const fields = [
    `paths: ${globs}`,
    ...(layer === null ? [] : [`layer: ${quoted(layer)}`]),
    ...(context === null ? [] : [`context: ${quoted(context)}`]),
    ...(owner === null ? [] : [`owner: ${quoted(owner)}`]),
  ];
  const value = fields.length === 1 ? globs : `{ ${fields.join(', ')} }`;
  return [`  ${quoted(name)}: ${value} # ${oneLine(reason)}`];
}

/** As comments only: a word without a meaning helps nobody, and the meaning is for people to say. */
function glossaryText({ terms }: Proposal): string[] {
  if (terms.length === 0) return [];
  return [
    '',
    '# glossary: # candidates, frequent in one part and rare in most others; say what yours mean, drop the rest',
    ...terms.map(({ word, component, fileCount, alike }) => {
      const others = alike.length === 0 ? '' : `; also seen, one thing or several?: ${alike.join(', ')}`;
      return `#   ${word}: … # ${fileCount} files of ${oneLine(component)}${others}`;
    }),
  ];
}

/** A text of the repository as a YAML scalar that stays a text within brackets and braces too. */
function quoted(text: string): string {
  return PLAIN.test(text) ? text : stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

/** Nothing that YAML could take for a number, a truth value or null, nor for a mark. */
const PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z_][\w./-]*$/i;

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}

function named(names: readonly string[]): string {
  const more = names.length - NAMED;
  return oneLine([...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', '));
}

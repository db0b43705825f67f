import { displayCount } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import type { Proposal, ProposalChange, ProposedBreach } from '../../model/proposal.ts';

const COMPONENTS = 6;
const TERMS = 8;
const BREACHES = 3;
const MOVED = 10;

/** What `paydown init` found, in at most 25 lines. */
export function proposalText(proposal: Proposal, written: readonly string[]): string {
  const { components, layers, terms, decisions, fileCount } = proposal;
  const contexts = new Set(components.flatMap(({ context }) => context ?? []));
  const owned = components.filter(({ owner }) => owner !== null).length;
  const largest = components.toSorted((a, b) => b.fileCount - a.fileCount);
  return page([
    `Proposed from ${displayCount(fileCount, 'production file')}:`,
    `  ${displayCount(components.length, 'component')}: ${listed(
      largest.map(({ name }) => name),
      COMPONENTS,
    )}`,
    ...layers.map((layer) => layerLine(proposal, layer)),
    ...(layers.length === 0 ? ['  no layers: too little leads one way'] : breachLines(proposal)),
    `  contexts: ${contexts.size === 0 ? 'none that names or folders tell' : listed([...contexts], COMPONENTS)}`,
    `  owners: ${owned === 0 ? 'none, no CODEOWNERS line covers a component' : `of ${displayCount(owned, 'component')}, from CODEOWNERS`}`,
    ...(terms.length === 0
      ? []
      : [
          `  words for a glossary: ${listed(
            terms.map(({ word }) => word),
            TERMS,
          )}`,
        ]),
    ...decisions.map(({ title }) => `  decision to ratify: ${title}`),
    '',
    ...(written.length === 0 ? ['Nothing was written.'] : written.map((path) => `Written: ${path}`)),
    written.length === 0
      ? 'Next: paydown init writes paydown.yaml and the drafts of decisions.'
      : 'Next: read paydown.yaml and correct it, then paydown scan. Nothing blocks until you accept a decision.',
  ]);
}

function layerLine({ components }: Proposal, layer: string): string {
  const own = components.filter((component) => component.layer === layer).toSorted((a, b) => b.fileCount - a.fileCount);
  return `  layer ${layer}: ${listed(
    own.map(({ name }) => name),
    COMPONENTS,
  )}`;
}

function breachLines({ breaches, importCount }: Proposal): string[] {
  if (breaches.length === 0)
    return [`  none of ${displayCount(importCount, 'import')} between layers goes against them`];
  const types = breaches.filter(({ isTypeOnly }) => isTypeOnly).length;
  const said = types === 0 ? '' : ` (${types} of types only)`;
  return [
    `  ${breaches.length} of ${displayCount(importCount, 'import')} between layers ${breaches.length === 1 ? 'goes' : 'go'} against them${said}:`,
    ...pairLines(breaches),
  ];
}

function pairLines(breaches: readonly ProposedBreach[]): string[] {
  const pairs = [...Map.groupBy(breaches, ({ from, to }) => `${from} → ${to}`)];
  const most = pairs.toSorted(([, some], [, other]) => other.length - some.length);
  return most
    .slice(0, BREACHES)
    .map(([pair, [first, ...others]]) => `    ${pair}: ${first!.path}:${first!.line}${moreOf(others.length)}`);
}

/** What has moved since the settings were written. Nothing of it is written. */
export function changeText({ declared, moved, breaches }: ProposalChange, additions: readonly string[]): string {
  const head = `paydown.yaml declares ${displayCount(declared.length, 'component')}; it is yours and stays as it is.`;
  const parts = moved.slice(0, MOVED).map(({ component, unclaimedCount }) => {
    return `  ${component.name}: ${displayCount(unclaimedCount, 'production file')} that no component claims (${component.reason})`;
  });
  const rest = moved.length > MOVED ? [`  and ${moved.length - MOVED} more`] : [];
  return page([
    head,
    ...(moved.length === 0 ? ['Every production file belongs to a component.'] : ['Not in it:', ...parts, ...rest]),
    ...(breaches.length === 0
      ? []
      : [`${displayCount(breaches.length, 'import')} against its layers:`, ...pairLines(breaches)]),
    ...(additions.length === 0 ? [] : ['', 'To add below components:', ...additions.slice(0, MOVED)]),
  ]);
}

function listed(names: readonly string[], most: number): string {
  return names.slice(0, most).join(', ') + moreOf(names.length - most);
}

function moreOf(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}

function page(lines: readonly string[]): string {
  return `${lines.map(displayText).join('\n')}\n`;
}

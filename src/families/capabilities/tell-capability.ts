import type { DriftRow } from '../../model/family.ts';
import type { Mechanism } from './mechanism.ts';

export interface ToldCapability {
  readonly title: string;
  readonly members: readonly Mechanism[];
  /** Of what members do. */
  readonly rows: readonly DriftRow[];
}

/** `4 places build the http retry mechanism, in 3 components; B (call) has no "retry after".` */
export function tellCapability({ title, members, rows }: ToldCapability): string {
  const components = new Set(members.map(({ source }) => source.component)).size;
  const places = components === 1 ? 'one component' : `${components} components`;
  const head = `The ${title} mechanism is built ${members.length} times in ${places}`;
  const lacking = members.flatMap((member, at) => {
    const lacks = rows.filter(({ cells, majority }) => majority !== null && cells[at]?.state === 'none');
    return lacks.length === 0 ? [] : [`${member.fact.name} has no ${listed(lacks.map(({ aspect }) => aspect))}`];
  });
  if (lacking.length === 0) return `${head}.`;
  const more = lacking.length > MOST_MEMBERS ? `; ${lacking.length - MOST_MEMBERS} more` : '';
  return `${head}; ${lacking.slice(0, MOST_MEMBERS).join('; ')}${more}.`;
}

/** Beyond, the table is the better reading. */
const MOST_MEMBERS = 3;
const MOST_ASPECTS = 3;

function listed(aspects: readonly string[]): string {
  const told = aspects.slice(0, MOST_ASPECTS);
  const more = aspects.length - told.length;
  if (more > 0) return `${told.join(', ')} and ${more} more`;
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}` : (told[0] ?? '');
}

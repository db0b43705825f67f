import type { DriftRow } from '../model/family.ts';
import { differs } from './drift-rows.ts';
import type { Candidate } from './rule-candidates.ts';

export interface ToldFamily {
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly rows: readonly DriftRow[];
}

/** Beyond, the table is the better reading. */
const MOST_MEMBERS = 3;
const MOST_DEVIATIONS = 2;

/** `3 copies of the overdue fee rule in 3 components; 2 differ: fee.py has cap 12 instead of 15; Fee.For has late from >= 5 instead of >= 4.` */
export function tellDrift({ title, candidates, rows }: ToldFamily): string {
  const components = new Set(candidates.map(({ source }) => source.component)).size;
  const head = `${candidates.length} copies of the ${title} rule in ${components} ${components === 1 ? 'component' : 'components'}`;
  const deviating = candidates.flatMap((candidate, at) => {
    const deviations = deviationsOf(at, rows);
    return deviations.length === 0 ? [] : [`${nameOf(candidate)} has ${listed(deviations)}`];
  });
  if (deviating.length === 0)
    return rows.some(differs) ? `${head}; they differ, and no value is that of most.` : `${head}.`;
  const more = deviating.length > MOST_MEMBERS ? `; ${deviating.length - MOST_MEMBERS} more` : '';
  const verb = deviating.length === 1 ? 'differs' : 'differ';
  return `${head}; ${deviating.length} ${verb}: ${deviating.slice(0, MOST_MEMBERS).join('; ')}${more}.`;
}

/** Two units of one name are told apart by the table; in a sentence the name is enough. */
function nameOf({ symbol, source }: Candidate): string {
  return symbol === '' ? source.path.slice(source.path.lastIndexOf('/') + 1) : symbol;
}

function deviationsOf(at: number, rows: readonly DriftRow[]): string[] {
  return rows.flatMap(({ aspect, cells, majority }) => {
    const cell = cells[at];
    if (cell?.state === 'none' && majority !== null) return [`no ${aspect}`];
    if (cell?.state !== 'differs') return [];
    return majority === null
      ? [`${aspect} ${cell.value ?? ''}, most others have none`]
      : [`${aspect} ${cell.value ?? ''} instead of ${majority}`];
  });
}

function listed(deviations: readonly string[]): string {
  const more = deviations.length - MOST_DEVIATIONS;
  const told = deviations.slice(0, MOST_DEVIATIONS);
  if (more > 0) return `${told.join(', ')} and ${more} more ${more === 1 ? 'difference' : 'differences'}`;
  return told.join(' and ');
}

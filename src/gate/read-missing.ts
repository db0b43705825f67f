import { takePart } from './extraction-share.ts';
import { Extractors } from './extractors.ts';
import { LENT_KINDS, type ReadingPlan, planReading } from './plan-reading.ts';
import { FAILURE_REASON, keepSome, knownOutcome, readOutcome } from './read-outcome.ts';
import { extractElsewhere, factKey, wantedKinds } from './share-reading.ts';
import type { ReadRequest } from './read-facts.ts';
import type { Outcome } from './read-outcome.ts';
import type { SourceCandidate } from './select-files.ts';
import type { BlobContent, SnapshotFile } from '../model/snapshot.ts';

export interface Unfinished {
  readonly keys: string[];
  readonly outcomes: (Outcome | null)[];
  /** Files of which not all is known, with their places in the selection. */
  readonly missing: ReadonlyMap<SnapshotFile, number>;
}

/** Reads what is missing, with the help of other threads where that pays. */
export async function readMissing(request: ReadRequest, unfinished: Unfinished): Promise<void> {
  const candidates = [...unfinished.missing.values()].map((at) => request.selection.sources[at]!);
  const plan = planReading(request, candidates);
  const reading = new Reading(request, unfinished);
  await Promise.all([readHere(reading, plan), extractElsewhere(request, plan)]);
  const unanswered = plan.shared.filter((candidate) => !reading.recall(candidate));
  await reading.read(unanswered, () => 'all');
}

/** Which kinds of facts of a file are read: all that are wanted, those that are lent, or the others. */
type Portion = 'all' | 'lent' | 'rest';

async function readHere(reading: Reading, plan: ReadingPlan): Promise<void> {
  const { ours, shared, parts, lent } = plan;
  await reading.read(ours, (candidate) => (lent.has(candidate) ? 'rest' : 'all'));
  for (let part = takePart(parts); part !== null; part = takePart(parts)) {
    await reading.read(shared.slice(part.first, part.end), (candidate) => (lent.has(candidate) ? 'lent' : 'all'));
  }
}

/** A class for its lifetime: one reading of what is missing. */
class Reading {
  readonly #request: ReadRequest;
  readonly #unfinished: Unfinished;
  readonly #extractors = new Extractors();
  #done: number;

  constructor(request: ReadRequest, unfinished: Unfinished) {
    this.#request = request;
    this.#unfinished = unfinished;
    this.#done = request.selection.sources.length - unfinished.missing.size;
  }

  async read(
    candidates: readonly SourceCandidate[],
    portionOf: (candidate: SourceCandidate) => Portion,
  ): Promise<void> {
    await this.#extractors.open(candidates.map(({ language }) => language));
    const byFile = new Map(candidates.map((candidate) => [candidate.file, candidate]));
    await this.#request.reader.read([...byFile.keys()], (file, content) => {
      const candidate = byFile.get(file)!;
      const portion = portionOf(candidate);
      if (portion === 'all' || !this.#takeSome(candidate, content, portion)) this.#take(candidate, content);
    });
  }

  /** False where only a reading of all tells what to say of the file. */
  #takeSome(candidate: SourceCandidate, content: BlobContent, portion: 'lent' | 'rest'): boolean {
    const isListed = 'bytes' in content && content.blob === candidate.file.blob;
    if (!isListed) return portion === 'lent';
    const { tables, onProgress, selection } = this.#request;
    const kinds = [...wantedKinds(tables, candidate)];
    const wanted = new Set(kinds.filter((kind) => LENT_KINDS.has(kind) === (portion === 'lent')));
    keepSome(candidate, content, { tables, extract: this.#extractors.of(candidate.language), wanted });
    if (portion === 'rest') onProgress((this.#done += 1), selection.sources.length);
    return true;
  }

  /** True where a file is read, or another thread has put what is wanted of it into the tables. */
  recall(candidate: SourceCandidate): boolean {
    const { missing, outcomes } = this.#unfinished;
    const at = missing.get(candidate.file)!;
    outcomes[at] ??= knownOutcome(candidate, candidate.file.blob, this.#request.tables);
    return outcomes[at] !== null;
  }

  #take(candidate: SourceCandidate, content: BlobContent): void {
    const { missing, keys, outcomes } = this.#unfinished;
    const { tables, onProgress, selection } = this.#request;
    const at = missing.get(candidate.file)!;
    onProgress((this.#done += 1), selection.sources.length);
    if ('failure' in content) {
      keys[at] = '';
      outcomes[at] = FAILURE_REASON[content.failure];
      return;
    }
    keys[at] = factKey(candidate, content.blob);
    const extract = this.#extractors.of(candidate.language);
    outcomes[at] = readOutcome(candidate, content, { tables, extract });
  }
}

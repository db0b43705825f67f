import { isAbsolute, relative, sep } from 'node:path';
import { UsageError } from '../../base/usage-error.ts';
import { findMatches } from '../../gate/find-matches.ts';
import { findResult } from '../../gate/find-result.ts';
import { modelSnapshot } from '../../gate/model-snapshot.ts';
import { findLoaders } from '../../reports/lists/index.ts';
import { exitCode } from '../exit-code.ts';
import { snapshotRequest } from '../snapshot-options.ts';
import { writeReport } from '../terminal.ts';
import { listOptions } from './list.ts';
import type { ModelledSnapshot } from '../../gate/model-snapshot.ts';
import type { FactKind } from '../../model/facts.ts';
import type { FindQuery } from '../../model/find-result.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { FindOptions } from '../program.ts';

export interface FindArguments extends CommandContext {
  readonly asked: readonly string[];
  readonly options: FindOptions;
}

const WANTED: ReadonlySet<FactKind> = new Set(['links', 'decisions', 'copies', 'units', 'words']);
/** A screen of answers; JSON and `--all` get every one. */
const MATCHES = 10;
const EXAMPLE = 'ask as in paydown find tier discount, or paydown find --at src/orders/price.ts:12';

/** `paydown find`: where what was asked for lives, the home first. Nothing found is an answer, not a mistake. */
export async function findCommand({ asked, options, terminal }: FindArguments): Promise<ExitCode> {
  const question = parseQuestion(asked, options.at);
  const modelled = await modelSnapshot(snapshotRequest({ path: undefined, options, wanted: WANTED, terminal }));
  const query = queryOf(question, modelled);
  const isWhole = options.all === true || options.format === 'json';
  const most = isWhole ? Number.POSITIVE_INFINITY : MATCHES;
  const result = findResult(modelled, { query, matches: findMatches(modelled, query), most });
  const text = (await findLoaders[options.format]())(result, listOptions(terminal, options));
  if (options.output) writeReport(options.output, text);
  else terminal.print(text);
  for (const problem of modelled.saveFacts()) terminal.log(`paydown: ${problem}`);
  return exitCode.passed;
}

type Question =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'place'; readonly path: string; readonly line: number };

function parseQuestion(asked: readonly string[], at: string | undefined): Question {
  const words = asked.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');
  if (at !== undefined && words.length > 0) {
    throw new UsageError('words and --at exclude each other', `ask for one of them: ${EXAMPLE}`);
  }
  if (at === undefined) {
    if (words.length === 0) throw new UsageError('nothing was asked for', EXAMPLE);
    return { kind: 'words', words };
  }
  const [, path, line] = /^(.+):(\d{1,9})$/.exec(at) ?? [];
  if (path === undefined || Number(line) < 1) throw new UsageError(`--at ${at} names no line`, EXAMPLE);
  return { kind: 'place', path, line: Number(line) };
}

function queryOf(question: Question, { snapshot, structure }: ModelledSnapshot): FindQuery {
  if (question.kind === 'words') return question;
  const path = insideOf(snapshot.root, question.path);
  const { files } = structure.codebase;
  const file = files.findIndex((each) => each.path === path);
  if (file < 0) {
    const isKnown = snapshot.files.some((each) => each.path === path);
    throw new UsageError(
      isKnown ? `${path} was not read as source` : `there is no ${path} here`,
      isKnown ? 'paydown scan --format json says why' : 'name a path relative to the analysed folder (-C DIR)',
    );
  }
  if (question.line > files[file]!.lines) {
    throw new UsageError(`${path} has only ${files[file]!.lines} lines`, 'name a line of the file as it is now');
  }
  return { kind: 'place', file, line: question.line };
}

/** As the snapshot names it: relative to its root, with forward slashes. */
function insideOf(root: string, path: string): string {
  const named = isAbsolute(path) ? relative(root, path) : path;
  return named.replaceAll(sep, '/').replace(/^(?:\.\/)+/, '');
}

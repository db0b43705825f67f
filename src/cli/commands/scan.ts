import { UsageError } from '../../base/usage-error.ts';
import { readExcerpts } from '../../gate/read-excerpts.ts';
import { scan } from '../../gate/scan.ts';
import { loadReport, reportNames } from '../../reports/index.ts';
import { rules } from '../../rules/index.ts';
import { exitCode } from '../exit-code.ts';
import { snapshotRequest } from '../snapshot-options.ts';
import { requireFolderOf, writeReport } from '../terminal.ts';
import type { FactKind } from '../../model/facts.ts';
import type { ReportSubject } from '../../model/report.ts';
import type { ReportName } from '../../reports/index.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { ScanOptions } from '../program.ts';

export interface ScanArguments extends CommandContext {
  readonly path: string | undefined;
  readonly options: ScanOptions;
}

/** `paydown scan`: one scan, one result on stdout (or in a file), and as many further report files as asked for. */
export async function scanCommand({ path, options, terminal, version }: ScanArguments): Promise<ExitCode> {
  const further = options.report.map(parseReport);
  if (options.output) requireFolderOf(options.output);
  for (const { file } of further) requireFolderOf(file);
  const formats = [options.format, ...further.map((report) => report.format)];
  const request = snapshotRequest({ path, options, wanted: factsFor(formats), terminal });
  const outcome = await scan(request);
  const subject: ReportSubject = {
    ...outcome,
    rules,
    place: options.directory ?? path ?? null,
    toolVersion: version,
    excerpts: formats.includes('html') ? await readExcerpts(request, outcome) : null,
  };

  const text = await render(options.format, subject, {
    colour: terminal.hasColour && !options.output,
    all: options.all === true,
  });
  if (options.output) writeReport(options.output, text);
  else terminal.print(text);
  for (const { format, file } of further) {
    writeReport(file, await render(format, subject, { colour: false, all: true }));
    terminal.log(`${format} report: ${file}`);
  }
  for (const problem of outcome.saveFacts()) terminal.log(`paydown: ${problem}`);
  return exitCode.passed;
}

function factsFor(formats: readonly ReportName[]): ReadonlySet<FactKind> {
  const kinds: readonly FactKind[] = ['links', 'wires', 'decisions', 'copies', 'units'];
  return new Set(formats.includes('html') ? [...kinds, 'words'] : kinds);
}

async function render(
  format: ReportName,
  subject: ReportSubject,
  options: { readonly colour: boolean; readonly all: boolean },
): Promise<string> {
  const report = await loadReport(format);
  return report.render(subject, options);
}

function parseReport(text: string): { format: ReportName; file: string } {
  const equals = text.indexOf('=');
  const format = reportNames.find((name) => name === text.slice(0, equals));
  const file = text.slice(equals + 1);
  if (!format || file === '') {
    throw new UsageError(
      `--report ${text} names no report`,
      `write --report FORMAT=FILE with one of ${reportNames.join(', ')}`,
    );
  }
  return { format, file };
}

import { displayCount, displayNumber } from '../../../base/display-number.ts';
import { UNSUPPORTED_LANGUAGE } from '../../../model/not-analysed.ts';
import type { Acceptance } from '../../../model/acceptance.ts';
import type { ReportSubject } from '../../../model/report.ts';
import { acceptanceSentence, staleAcceptanceSentence } from '../../acceptance-sentence.ts';
import { displayBytes, languageRows } from '../../language-rows.ts';
import { blindRulesSentence, inspectedSentence, partlyReadSentence } from '../../scope-sentences.ts';
import { sortableTable } from './sortable-table.ts';
import { type Markup, markup } from './markup.ts';
import { severityMark, severityOrder, severityWords } from './severity-words.ts';

const REVISION_DIGITS = 12;

/** What was looked at, and what was not, before anything is said about it. */
export function headerSection(subject: ReportSubject): Markup {
  const { repository } = subject.result;
  const revision =
    repository.revision === null
      ? markup`<span class="chip">no commit</span>`
      : markup`<span class="chip" title="${repository.revision}">revision <code>${repository.revision.slice(0, REVISION_DIGITS)}</code></span>`;
  const dirty = repository.dirty
    ? markup`<span class="chip chip-watch">▲ with changes that are not committed</span>`
    : null;
  return markup`<header class="masthead"><p class="eyebrow">paydown scan</p>
<h1>${repository.root || '(unnamed folder)'}</h1><p class="chips">${revision}${dirty}</p>
${subject.result.analysed.files === 0 ? nothingRead() : verdictLine(subject)}
<div class="scope"><div class="scope-part"><h2>What was read</h2>${readPart(subject)}</div><div class="scope-part"><h2>What was not read</h2>${notReadPart(subject)}</div></div></header>`;
}

function nothingRead(): Markup {
  return markup`<div class="empty empty-loud"><p><strong>▲ Nothing to check.</strong> No source file of a language that paydown reads was found, so this page says nothing about the quality of this folder.</p>
<p>Look at what was not read, or scan another folder: <code>paydown scan PATH</code>.</p></div>`;
}

function verdictLine({ result }: ReportSubject): Markup {
  const counts = severityOrder.map((severity) => {
    const count = result.findings.filter(
      (finding) => finding.severity === severity && finding.status !== 'accepted',
    ).length;
    return markup`<li class="tally tally-${severity}"><a href="#findings"><span class="tally-number">${count}</span> <span>${severityMark(severity)} ${severity}</span><small>${severityWords[severity].meaning}</small></a></li>`;
  });
  return markup`<ul class="tallies" aria-label="Open findings by severity">${counts}</ul>${acceptedLine(result.acceptance)}`;
}

function acceptedLine(acceptance: Acceptance): Markup | null {
  const [accepted, stale] = [acceptanceSentence(acceptance), staleAcceptanceSentence(acceptance)];
  if (accepted === null && stale === null) return null;
  return markup`<p class="faint">${accepted === null ? null : `Accepted: ${accepted}. `}${stale === null ? null : `▲ Stale: ${stale}.`}</p>`;
}

function readPart(subject: ReportSubject): Markup {
  const { analysed, rules } = subject.result;
  const blind = blindRulesSentence(rules);
  const ran = rules.filter((rule) => rule.inspected > 0).length;
  return markup`<ul class="plain"><li><strong>${displayCount(analysed.files, 'file')}</strong>, ${displayCount(analysed.lines, 'line')}, ${displayCount(analysed.units, 'function')}</li>
<li>${displayNumber(ran)} of ${displayCount(rules.length, 'rule')} had something to inspect${ran === 0 ? null : `: ${inspectedSentence(rules)}`}</li>
${blind === null ? null : markup`<li class="warn">▲ Nothing to inspect for ${blind}</li>`}</ul>${languagesPart(subject)}`;
}

function languagesPart({ result }: ReportSubject): Markup | null {
  const rows = languageRows(result.analysed.byLanguage);
  if (rows.length === 0) return null;
  return sortableTable({
    id: 'table-languages',
    caption: 'What was read of each language',
    columns: [
      { heading: 'Language' },
      { heading: 'Files', isNumber: true },
      { heading: 'Lines', isNumber: true },
      { heading: 'Size', isNumber: true },
      { heading: 'Functions', isNumber: true },
      { heading: 'Resolved' },
      { heading: 'Left out' },
    ],
    rows: rows.map(({ title, files, lines, bytes, units, resolved, leftOut }) => ({
      cells: [title, files, lines, { value: bytes, text: displayBytes(bytes) }, units, resolved, leftOut],
    })),
  });
}

function notReadPart(subject: ReportSubject): Markup {
  const { notAnalysed } = subject.result;
  const partly = partlyReadSentence(subject);
  const broken = partly === null ? null : markup`<p class="warn">▲ Read in part only: ${partly}.</p>`;
  if (notAnalysed.length === 0) return markup`<p>Nothing was left out: every file in scope was opened.</p>${broken}`;
  const total = notAnalysed.reduce((sum, entry) => sum + entry.count, 0);
  const byCount = notAnalysed.toSorted((a, b) => b.count - a.count);
  // A language that cannot be read is never folded away.
  const top = byCount.filter((entry, at) => at < 3 || entry.reason === UNSUPPORTED_LANGUAGE);
  const lines = top.map(({ what, reason, count }) => markup`<li><strong>${count}</strong> × ${what}: ${reason}</li>`);
  return markup`<ul class="plain">${lines}</ul>${broken}
<details><summary>All ${displayCount(total, 'thing')} that were not read</summary>${sortableTable({
    id: 'table-not-read',
    caption: 'What was not read, and why',
    columns: [
      { heading: 'What' },
      { heading: 'Reason' },
      { heading: 'Count', isNumber: true },
      { heading: 'For example' },
    ],
    rows: notAnalysed.map(({ what, reason, count, examples }) => ({
      cells: [what, reason, count, examples.join(', ')],
    })),
  })}</details>`;
}

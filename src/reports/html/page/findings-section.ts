import { displayCount, displayNumber } from '../../../base/display-number.ts';
import type { Finding, Place, Severity } from '../../../model/finding.ts';
import type { Rule } from '../../../model/rule.ts';
import { inspectedSentence } from '../../scope-sentences.ts';
import { type Markup, markup } from './markup.ts';
import { pathText } from './path-text.ts';
import { pageLimits, type ReportPlan } from './report-plan.ts';
import { severityMark, severityOrder, severityWords } from './severity-words.ts';

/** Blocking findings are open from the start unless they would bury the rest. */
const MOST_OPEN = 5;
/** Of one rule; the others wait behind a summary, so that one talkative rule does not bury the next. */
const MOST_LISTED = 10;
/** From here the browser lays findings out only when they are scrolled to. */
const MANY = 150;

export function findingsSection(plan: ReportPlan): Markup {
  const { findings, subject } = plan;
  const total = subject.result.findings.length;
  const more =
    total > findings.length
      ? markup`<p class="warn">▲ The first ${findings.length} of ${total} are on this page.</p>`
      : null;
  return markup`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings <span class="count">${total}</span></h2>
${total === 0 ? noFindings(plan) : markup`${filterBar(findings)}${more}<div id="finding-list"${findings.length > MANY ? markup` class="findings-many"` : null}>${severityOrder.map((severity) => severityGroup(severity, plan))}</div><p id="no-match" class="empty" hidden>No finding matches the filter.</p>`}</section>`;
}

function noFindings({ subject }: ReportPlan): Markup {
  const { rules } = subject.result;
  const ran = rules.filter((rule) => rule.inspected > 0);
  if (ran.length === 0)
    return markup`<p class="empty empty-loud">▲ No rule had anything to inspect. That is not a clean result.</p>`;
  return markup`<p class="empty">● No finding from ${displayCount(ran.length, 'rule')} that looked at ${inspectedSentence(rules)}. What was not read is listed at the top.</p>`;
}

function filterBar(findings: readonly Finding[]): Markup {
  const boxes = severityOrder.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return markup`<label class="check"><input type="checkbox" name="severity" value="${severity}" checked> ${severityMark(severity)} ${severity} <span class="faint">${count}</span></label>`;
  });
  return markup`<form id="filter" class="filter needs-script" role="search" aria-label="Filter findings">
<label class="filter-text">Text <input type="search" name="text" id="filter-text" placeholder="path, name, rule or fingerprint" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<p class="filter-status"><span role="status" id="filter-status">${displayCount(findings.length, 'finding')}</span> <button type="reset" class="quiet">Clear</button> <button type="button" class="quiet" id="toggle-findings" aria-pressed="false">Open all</button></p></form>`;
}

function severityGroup(severity: Severity, { findings, subject }: ReportPlan): Markup | null {
  const members = findings.filter((finding) => finding.severity === severity);
  if (members.length === 0) return null;
  const byRule = [...Map.groupBy(members, (finding) => finding.rule)];
  const rules = new Map(subject.rules.map((rule) => [rule.name, rule]));
  const isOpen = severity === 'block' && members.length <= MOST_OPEN;
  return markup`<div class="severity" data-severity="${severity}"><h3>${severityMark(severity)} <span class="severity-name">${severity}</span> <span class="count">${members.length}</span> <small>${severityWords[severity].meaning}</small></h3>
${byRule.map(([name, ofRule]) => ruleGroup({ name, rule: rules.get(name), findings: ofRule, isOpen }))}</div>`;
}

interface RuleGroup {
  readonly name: string;
  readonly rule: Rule | undefined;
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
}

/** Why and remedy are said once for all findings that share them; a finding that differs says its own. */
function ruleGroup({ name, rule, findings, isOpen }: RuleGroup): Markup {
  const why = rule?.why ?? findings[0]!.why;
  const remedy = rule?.remedy ?? findings[0]!.remedy;
  const items = findings.map((finding) => findingItem(finding, { why, remedy, isOpen }));
  const rest = items.slice(MOST_LISTED);
  return markup`<section class="rule"><h4><code>${name}</code> ${rule?.title ?? null} <span class="count">${findings.length}</span></h4>
<dl class="reason"><dt>Why</dt><dd>${why}</dd><dt>Remedy</dt><dd>${remedy}</dd></dl>
<ul class="findings">${items.slice(0, MOST_LISTED)}</ul>${rest.length === 0 ? null : markup`<details class="more"><summary>${displayCount(rest.length, 'more finding')} of this rule</summary><ul class="findings">${rest}</ul></details>`}</section>`;
}

function findingItem(
  finding: Finding,
  { why, remedy, isOpen }: { why: string; remedy: string; isOpen: boolean },
): Markup {
  const { where, evidence, status, component, test } = finding;
  const open = isOpen ? markup` open` : null;
  const badge = status === 'new' ? null : markup` <span class="chip">${status}</span>`;
  const own = [
    finding.why === why ? null : markup`<dt>Why here</dt><dd>${finding.why}</dd>`,
    finding.remedy === remedy ? null : markup`<dt>What to do</dt><dd>${finding.remedy}</dd>`,
    acceptedPart(finding),
  ];
  const scope = [component === null ? null : `component ${component}`, test === null ? null : `test ${test}`].filter(
    (part) => part !== null,
  );
  return markup`<li class="finding" data-severity="${finding.severity}"><details${open}><summary><span class="finding-title">${finding.title}</span>${badge} <code class="place">${pathText(placeText(where[0]))}</code></summary>
<dl class="reason">${own}${decisionRow(finding)}<dt>Evidence</dt><dd><ul>${evidence.map((sentence) => markup`<li>${sentence}</li>`)}</ul></dd>
<dt>${where.length === 1 ? 'Place' : 'Places'}</dt><dd><ul class="places">${places(where)}</ul></dd>
<dt>Fingerprint</dt><dd><code>${finding.fingerprint}</code>${scope.length === 0 ? null : markup` <span class="faint">${scope.join(', ')}</span>`}<br><code class="command">paydown explain ${finding.fingerprint}</code></dd></dl></details></li>`;
}

function decisionRow({ decision }: Finding): Markup | null {
  if (!decision) return null;
  return markup`<dt>Decision</dt><dd>${decision.id}, ${decision.title} <code class="place">${pathText(decision.path)}</code></dd>`;
}

function acceptedPart({ acceptance }: Finding): Markup | null {
  if (acceptance?.by !== 'exception') return null;
  const { reason, owner, until } = acceptance;
  return markup`<dt>Accepted</dt><dd>${reason} (${owner}, until ${until})</dd>`;
}

function places(where: readonly Place[]): Markup[] {
  const shown = where
    .slice(0, pageLimits.placesOfFinding)
    .map(
      (place) =>
        markup`<li><code>${pathText(placeText(place))}</code>${place.symbol === null ? null : markup` <span class="faint">${place.symbol}</span>`}</li>`,
    );
  const rest = where.length - shown.length;
  return rest > 0
    ? [...shown, markup`<li class="faint">and ${displayNumber(rest)} more; paydown explain lists them all</li>`]
    : shown;
}

function placeText(place: Place | undefined): string {
  if (!place) return '';
  const end = place.endLine > place.startLine ? `-${place.endLine}` : '';
  return `${place.path}:${place.startLine}${end}`;
}

import { createHash } from 'node:crypto';
import type { Report, ReportSubject } from '../../model/report.ts';
import { componentsSection } from './page/components-section.ts';
import { cyclesSection } from './page/cycles-section.ts';
import { familiesSection } from './page/families-section.ts';
import { jsonIsland } from './page/json-island.ts';
import { findingsSection } from './page/findings-section.ts';
import { headerSection } from './page/header-section.ts';
import { hotspotsSection } from './page/hotspots-section.ts';
import { type Markup, markup, trusted } from './page/markup.ts';
import { overviewSection } from './page/overview-section.ts';
import { type ReportPlan, reportPlan } from './page/report-plan.ts';
import { limitsSection, rulesSection } from './page/scope-sections.ts';
import { servicesSection } from './page/services-section.ts';
import { structureSection } from './page/structure-section.ts';
import { reportScript } from './script/report-script.ts';
import { reportStyle } from './style/report-style.ts';

/** One file that needs no server, no network and, for reading, no script. */
export const html: Report = { name: 'html', render };

function render(subject: ReportSubject): string {
  const plan = reportPlan(subject);
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${trusted(contentPolicy())}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${subject.result.repository.root || '(unnamed folder)'}: paydown scan</title><style>${trusted(reportStyle)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<div class="bar"><span class="wordmark" aria-hidden="true">paydown</span>${navigation(plan)}<button type="button" id="theme" class="quiet needs-script">Theme: auto</button></div>
<main id="main" tabindex="-1">${headerSection(subject)}
${overviewSection(plan)}
${familiesSection(plan)}
${findingsSection(plan)}
${structureSection(plan)}
${servicesSection(plan)}
${cyclesSection(plan)}
${hotspotsSection(plan)}
${componentsSection(plan)}
${rulesSection(plan)}
${limitsSection(plan)}</main>
<footer class="foot"><p>Made by paydown ${subject.toolVersion}. Data of <code>paydown scan --format json</code>, schema <code>${subject.result.schema}</code>.</p>
<p>This file holds all that it shows: it loads nothing and sends nothing.</p></footer>
${jsonIsland(plan)}
<script>${trusted(reportScript)}</script></body></html>
`;
  return page.source;
}

/** Style and script run only as written here: their hashes are in the policy, and everything else is refused. */
function contentPolicy(): string {
  return `default-src 'none'; style-src ${sourceHash(reportStyle)}; script-src ${sourceHash(reportScript)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function navigation({ subject }: ReportPlan): Markup {
  const { result, structure } = subject;
  const cycles =
    structure.cycles.length +
    structure.componentCycles.length +
    structure.deferredCycles.length +
    structure.typeOnlyCycles.length;
  const links: readonly (readonly [id: string, title: string, count: number | null])[] = [
    ['overview', 'Overview', null],
    ['families', 'Families', result.families.length],
    ['findings', 'Findings', result.findings.length],
    ['structure', 'Structure', null],
    ['services', 'Services', result.services.length],
    ['cycles', 'Cycles', cycles],
    ['hotspots', 'Hotspots', null],
    ['components', 'Components', result.components.length],
    ['rules', 'Rules', result.rules.length],
    ['limits', 'Limits', null],
  ];
  const items = links.map(
    ([id, title, count]) =>
      markup`<li><a href="#${id}" data-section="${id}">${title}${count === null ? null : markup` <span class="count">${count}</span>`}</a></li>`,
  );
  return markup`<nav aria-label="Sections"><ul>${items}</ul></nav>`;
}

import { judgeMetrics, type JudgedMetric, type Tone } from './judge-metrics.ts';
import { type Markup, markup } from './markup.ts';
import type { ReportPlan } from './report-plan.ts';

const toneMarks: Readonly<Record<Tone, string>> = { good: '●', watch: '▲', poor: '■', plain: '' };
const toneWords: Readonly<Record<Tone, string>> = { good: 'good: ', watch: 'watch: ', poor: 'poor: ', plain: '' };

export function overviewSection({ subject }: ReportPlan): Markup {
  return markup`<section id="overview" aria-labelledby="overview-title"><h2 id="overview-title">Overview</h2>
<p class="lede">What the structure costs before any single finding is read. Cycles, reach and core count dependencies that exist at run time.</p>
<ul class="metrics">${judgeMetrics(subject).map(metricCard)}</ul></section>`;
}

function metricCard({ label, value, tone, verdict, meaning }: JudgedMetric): Markup {
  const mark = toneMarks[tone] === '' ? null : markup`<span aria-hidden="true">${toneMarks[tone]} </span>`;
  return markup`<li class="metric"><h3>${label}</h3><p class="metric-value">${value}</p><p class="metric-verdict tone-${tone}">${mark}${toneWords[tone]}${verdict}</p><p class="metric-meaning">${meaning}</p></li>`;
}

import { displayCount } from '../../../base/display-number.ts';
import type { NamedWire, WireEnd } from '../../../model/scan-result.ts';
import { servicesPicture } from '../../pictures/services-picture.ts';
import { svgMarkup } from '../../pictures/svg-markup.ts';
import { wiresSentence } from '../../wires-sentence.ts';
import { type Markup, markup, trusted } from './markup.ts';
import { pageLimits, type ReportPlan } from './report-plan.ts';
import { sortableTable, tableTwin } from './sortable-table.ts';

const KINDS: Readonly<Record<NamedWire['kind'], string>> = { http: 'HTTP call', message: 'message', table: 'table' };

/** What runs as a process of its own, and what those have to do with one another beyond imports. */
export function servicesSection({ subject }: ReportPlan): Markup {
  const { services, wires, unmatchedCalls } = subject.result;
  const title = markup`<h2 id="services-title">Services <span class="count">${services.length}</span></h2>`;
  const sentence = wiresSentence(subject.result);
  if (sentence === null) {
    return frame(
      markup`${title}<p class="empty">Nothing here looks deployed, and no call, message or table joins two parts of it.</p>`,
    );
  }
  return frame(markup`${title}
<p class="lede">A wire is a dependency that no import shows: a call to a route, a message over a channel, a table that another owns. Each is told with what it rests on and how sure it is.</p>
<p class="verdict">${sentence}.</p>
${wires.length === 0 ? null : picture(subject.result)}
${wires.length === 0 ? null : wiresTable(wires)}
${unmatchedCalls.length === 0 ? null : unmatchedTable(subject.result.unmatchedCalls)}
${services.length === 0 ? null : servicesTable(services)}`);
}

function frame(content: Markup): Markup {
  return markup`<section id="services" aria-labelledby="services-title">${content}</section>`;
}

function picture(result: ReportPlan['subject']['result']): Markup {
  const legend = markup`<ul class="legend"><li><span class="key key-http" aria-hidden="true"></span> HTTP call</li><li><span class="key key-message" aria-hidden="true"></span> message, from who takes it to who sends it</li><li><span class="key key-table" aria-hidden="true"></span> table of another</li></ul>`;
  return markup`${legend}<div class="scroll paper" id="services-picture">${trusted(svgMarkup(servicesPicture(result)))}</div>`;
}

function wiresTable(wires: readonly NamedWire[]): Markup {
  const shown = wires.slice(0, pageLimits.wires);
  return tableTwin({
    id: 'table-wires',
    caption: `${displayCount(shown.length, 'wire')} of ${wires.length}`,
    columns: [
      { heading: 'From' },
      { heading: 'Kind' },
      { heading: 'What' },
      { heading: 'To' },
      { heading: 'Sure', isNumber: true },
      { heading: 'Evidence' },
    ],
    rows: shown.map(({ kind, from, to, label, confidence, evidence }) => ({
      cells: [
        placeText(from),
        KINDS[kind],
        label,
        placeText(to),
        { value: confidence, text: confidence.toFixed(2) },
        evidence.join(' '),
      ],
    })),
  });
}

function unmatchedTable(calls: ReportPlan['subject']['result']['unmatchedCalls']): Markup {
  const shown = calls.slice(0, pageLimits.wires);
  return markup`<h3>Calls nobody answers <span class="count">${calls.length}</span></h3>${sortableTable({
    id: 'table-unmatched',
    caption: `${displayCount(shown.length, 'call')} of ${calls.length} that nobody answers`,
    columns: [{ heading: 'From' }, { heading: 'What' }, { heading: 'Through' }],
    rows: shown.map(({ from, label, client }) => ({ cells: [placeText(from), label, client] })),
  })}`;
}

function servicesTable(services: ReportPlan['subject']['result']['services']): Markup {
  return markup`<h3>What is deployed</h3>${sortableTable({
    id: 'table-services',
    caption: displayCount(services.length, 'service'),
    columns: [
      { heading: 'Service' },
      { heading: 'Folder' },
      { heading: 'Shown by' },
      { heading: 'Files', isNumber: true },
    ],
    rows: services.map(({ name, folder, evidence, files }) => ({
      cells: [name, folder === '' ? '(root)' : folder, evidence, files],
    })),
  })}`;
}

function placeText({ path, line }: WireEnd): string {
  return `${path}:${line}`;
}

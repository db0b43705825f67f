import { expect, test } from 'vitest';
import { parseCpd, parseFallow, parseJscpd } from './peer-reports.ts';

const fee = { path: 'lending/fee.java', startLine: 8, endLine: 21 };
const renewal = { path: 'lending/renewal.java', startLine: 11, endLine: 25 };
const family = [{ members: [fee, renewal], drift: [], isGating: null }];

test('jscpd', () => {
  const [firstFile, secondFile] = [fee, renewal].map((it) => ({ name: it.path, start: it.startLine, end: it.endLine }));
  const report = { duplicates: [{ firstFile, secondFile }] };
  expect(parseJscpd(JSON.stringify(report), '/stage')).toEqual(family);
});

test('fallow', () => {
  const instances = [fee, renewal].map((it) => ({ file: it.path, start_line: it.startLine, end_line: it.endLine }));
  expect(parseFallow(JSON.stringify({ clone_groups: [{ instances }] }), '/stage')).toEqual(family);
});

test('PMD CPD, with absolute paths', () => {
  const report = `<?xml version="1.0" encoding="UTF-8"?>
    <pmd-cpd xmlns="https://pmd-code.org/schema/cpd-report">
      <file path="/stage/lending/fee.java" totalNumberOfTokens="120"/>
      <duplication lines="14" tokens="40">
        <file column="5" endcolumn="6" endline="21" line="8" path="/stage/lending/fee.java"/>
        <file column="5" endcolumn="6" endline="25" line="11" path="/stage/lending/renewal.java"/>
        <codefragment><![CDATA[return fee < 15 ? fee : 15;]]></codefragment>
      </duplication>
    </pmd-cpd>`;
  expect(parseCpd(report, '/stage')).toEqual(family);
  expect(parseCpd('<pmd-cpd><file path="/stage/lending/fee.java"/></pmd-cpd>', '/stage')).toEqual([]);
});

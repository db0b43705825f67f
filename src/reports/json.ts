import type { Report } from '../model/report.ts';
import { jsonText } from './json-text.ts';
import { scanDocument } from './scan-document.ts';

/** `paydown/scan/1`, as published in schemas/scan.schema.json. Never shortened. */
export const json: Report = {
  name: 'json',
  render: ({ result }) => jsonText(scanDocument(result)),
};

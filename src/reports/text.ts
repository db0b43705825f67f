import { allFindings } from './text-all.ts';
import { summary } from './text-summary.ts';
import type { Report } from '../model/report.ts';

/** For a person at a terminal. Short by default, whole with `all`. */
export const text: Report = {
  name: 'text',
  render(subject, options) {
    const lines = options.all ? allFindings(subject, options) : summary(subject, options);
    return `${lines.join('\n')}\n`;
  },
};

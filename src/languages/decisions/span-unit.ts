import { splitName } from '../../base/words.ts';
import { secondsOf } from './nature.ts';

const DAY = 86_400;

/** Seconds of what `FromDays`, `ofMinutes`, `days` and `timedelta(hours=…)` count; 0 where a call counts no time. */
export function spanUnit(callee: string, label: string): number {
  if (/^(?:time_?delta|relativedelta|duration|interval)$/i.test(callee)) {
    if (label !== '') return secondsOf(label.toLowerCase());
    return /^time/i.test(callee) ? DAY : 0;
  }
  return COUNTING.test(callee) ? secondsOf(splitName(callee).at(-1) ?? '') : 0;
}

const COUNTING = /^(?:from|of|duration)?_?(?:milli(?:second)?s|seconds|minutes|hours|days|weeks|months|years)$/i;

import { config } from '@/lib/config';
import { isOn } from '@/lib/flags';
import { logger } from '@/lib/logger';
import { telemetry } from '@/lib/telemetry';
import { classNames } from '@/utils/classNames';
import { addWorkdays, formatDay, fullYearsSince, isWorkday } from '@/utils/dates';
import { formatMoney, roundToCents, sumMoney } from '@/utils/money';
import { readStored, removeStored, writeStored } from '@/utils/storage';

/** Everything a screen needs, in one place. */
export const app = {
  config,
  isOn,
  logger,
  telemetry,
  classNames,
  dates: { addWorkdays, formatDay, fullYearsSince, isWorkday },
  money: { format: formatMoney, round: roundToCents, sum: sumMoney },
  storage: { read: readStored, write: writeStored, remove: removeStored },
};

export type App = typeof app;

import { invoice, version } from '../trade/index.ts';

export const invoicePage = (): string => invoice + version();

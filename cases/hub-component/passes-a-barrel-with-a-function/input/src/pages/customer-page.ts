import { customer, version } from '../trade/index.ts';

export const customerPage = (): string => customer + version();

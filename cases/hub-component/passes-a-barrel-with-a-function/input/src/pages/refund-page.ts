import { refund, version } from '../trade/index.ts';

export const refundPage = (): string => refund + version();

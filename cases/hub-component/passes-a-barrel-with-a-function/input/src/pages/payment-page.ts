import { payment, version } from '../trade/index.ts';

export const paymentPage = (): string => payment + version();

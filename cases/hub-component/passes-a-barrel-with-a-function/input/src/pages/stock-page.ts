import { stock, version } from '../trade/index.ts';

export const stockPage = (): string => stock + version();

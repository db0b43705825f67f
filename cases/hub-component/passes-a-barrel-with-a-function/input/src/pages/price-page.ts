import { price, version } from '../trade/index.ts';

export const pricePage = (): string => price + version();

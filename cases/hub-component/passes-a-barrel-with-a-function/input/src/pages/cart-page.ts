import { cart, version } from '../trade/index.ts';

export const cartPage = (): string => cart + version();

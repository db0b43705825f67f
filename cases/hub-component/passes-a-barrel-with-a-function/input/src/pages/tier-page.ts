import { tier, version } from '../trade/index.ts';

export const tierPage = (): string => tier + version();

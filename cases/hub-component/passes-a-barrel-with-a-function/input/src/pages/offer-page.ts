import { offer, version } from '../trade/index.ts';

export const offerPage = (): string => offer + version();

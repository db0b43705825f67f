import { catalogue, version } from '../trade/index.ts';

export const cataloguePage = (): string => catalogue + version();

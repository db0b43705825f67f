import { delivery, version } from '../trade/index.ts';

export const deliveryPage = (): string => delivery + version();

import { coupon, version } from '../trade/index.ts';

export const couponPage = (): string => coupon + version();

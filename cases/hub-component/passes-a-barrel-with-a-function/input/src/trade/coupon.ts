export const coupon = 'coupon';

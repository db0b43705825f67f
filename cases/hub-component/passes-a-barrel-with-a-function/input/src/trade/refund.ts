export const refund = 'refund';

export const redeem = (total: number, voucher: number): number => Math.max(0, total - voucher);

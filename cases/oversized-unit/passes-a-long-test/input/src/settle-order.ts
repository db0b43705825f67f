export const settleOrder = (): number => 0;

export const acceptsReturn = (days: number): boolean => days <= 30;

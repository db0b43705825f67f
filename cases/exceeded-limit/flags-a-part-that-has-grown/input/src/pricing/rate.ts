export const rate = 4;

export const load = (): number => 4;

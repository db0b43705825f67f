export interface Stock {
  readonly id: string;
}

export function stock(): number {
  return 1;
}

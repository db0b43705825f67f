export interface Payments {
  readonly id: string;
}

export function payments(): number {
  return 1;
}

export interface Shipping {
  readonly id: string;
}

export function shipping(): number {
  return 1;
}

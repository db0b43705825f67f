const FREE_FROM = 75;
const HEAVY_FROM_KILOGRAMS = 20;

export interface Parcel {
  readonly orderTotal: number;
  readonly kilograms: number;
  readonly isExpress: boolean;
}

/** Shipping fee of a parcel, as the mail to the customer says it. */
export function shippingFee({ orderTotal, kilograms, isExpress }: Parcel): number {
  let fee = orderTotal >= FREE_FROM ? 0 : 4.9;
  if (kilograms >= HEAVY_FROM_KILOGRAMS) fee += 12.5;
  if (isExpress) fee += 6.9;
  return fee;
}

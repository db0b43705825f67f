export function ship(
  order: string,
  street: string,
  town: string,
  country: string,
  weight: number,
  isInsured: boolean,
  isGift: boolean,
  voucher: string,
): string {
  return [order, street, town, country, weight, isInsured, isGift, voucher].join(' ');
}

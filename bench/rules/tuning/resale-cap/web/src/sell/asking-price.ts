import type { ShowCategory, Seat } from '../shows/show';

const MARKUP: Record<ShowCategory, number> = {
  benefit: 0,
  hospitality: 0.25,
  regular: 0.1,
};

export interface AskingPrice {
  readonly highest: number;
  readonly fee: number;
  readonly isAllowed: boolean;
}

export function askingPrice(seat: Seat, category: ShowCategory, wanted: number, hoursToShow: number): AskingPrice {
  const highest = seat.printedPrice * (1 + MARKUP[category]);
  const fee = Math.max(wanted * 0.05, 2);
  const isAllowed = wanted <= highest && hoursToShow >= 12;
  return { highest, fee, isAllowed };
}

export function describeHighest(price: AskingPrice): string {
  return `You may ask for up to ${price.highest.toFixed(2)} €. We keep ${price.fee.toFixed(2)} €.`;
}

const PRESETS = [0.8, 0.9, 1] as const;

/** Buttons below the field. */
export function suggestions(seat: Seat): number[] {
  return PRESETS.map((share) => Math.round(seat.printedPrice * share));
}

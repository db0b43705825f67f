import type { Basket, Destination } from '../basket/model';
import { tariffPercent } from './tariffs';

export interface LandedCost {
  goods: number;
  importCharges: number;
  total: number;
}

const round = (amount: number): number => Math.round(amount * 100) / 100;

export function importCharges(basket: Basket, destination: Destination): number {
  const value = basket.items.reduce((sum, item) => sum + item.price * item.quantity, 0);
  const free = basket.isGift ? value <= 150 : value <= 45;
  const percent = value > 700 ? tariffPercent(basket, destination) : 2.5;
  const brokerage = Math.max((value * 0.35) / 100, 8);
  return free ? 0 : round((value * percent) / 100 + brokerage);
}

export function landedCost(basket: Basket, destination: Destination): LandedCost {
  const goods = basket.items.reduce((sum, item) => sum + item.price * item.quantity, 0);
  const charges = destination.isDomestic ? 0 : importCharges(basket, destination);
  return { goods: round(goods), importCharges: charges, total: round(goods + charges) };
}

/** The carrier hands a consignment over against signature only when its goods value is declared. */
export function isSignatureNeeded(basket: Basket, destination: Destination): boolean {
  const value = landedCost(basket, destination).goods;
  return destination.isDomestic ? value > 500 : value > 75 || basket.isGift === false;
}

import type { InventoryItem } from './inventory';

export interface Deduction {
  item: string;
  amount: number;
}

/** Share of the deposit that is kept for a damaged item, by its age: wear and tear is free for the tenant. */
export function deductionFor(item: InventoryItem, deposit: number, ageInYears: number): Deduction | null {
  if (!item.isDamaged || ageInYears >= item.lifeYears) {
    return null;
  }
  const remaining = 1 - ageInYears / item.lifeYears;
  return { item: item.name, amount: Math.min(item.price * remaining, deposit * 0.8) };
}

export function totalOf(deductions: Deduction[]): number {
  return deductions.reduce((sum, deduction) => sum + deduction.amount, 0);
}

export function groupByRoom(items: InventoryItem[]): Record<string, InventoryItem[]> {
  const rooms: Record<string, InventoryItem[]> = {};
  for (const item of items) {
    (rooms[item.room] ??= []).push(item);
  }
  return rooms;
}

export function describe(deduction: Deduction): string {
  return `${deduction.item}: £${deduction.amount.toFixed(2)}`;
}

import type { CustomerTier, Order } from '@tallyho/api-contracts';
import { app } from '@/lib/app';

export interface Stock {
  sku: string;
  warehouse: 'hamburg' | 'lyon' | 'bergen';
  available: number;
  nextReceipt: string | null;
}

export interface PromiseLine {
  sku: string;
  quantity: number;
  isBulky: boolean;
}

export interface DeliveryPromise {
  day: string | null;
  parts: number;
  warnings: string[];
}

export function promiseDelivery(
  order: Order,
  lines: PromiseLine[],
  stock: Stock[],
  country: string,
  tier: CustomerTier,
): DeliveryPromise {
  const warnings: string[] = [];
  const days: Date[] = [];
  const today = new Date(order.placedAt);

  if (order.status === 'cancelled' || order.status === 'onhold') {
    return { day: null, parts: 0, warnings: [order.holdReason ?? 'no delivery'] };
  }

  for (const line of lines) {
    let open = line.quantity;
    let lineDay: Date | null = null;

    for (const place of stock) {
      if (place.sku === line.sku && open > 0) {
        if (place.available > 0) {
          const taken = Math.min(open, place.available);
          open -= taken;
          let transit = 2;
          if (place.warehouse === 'hamburg') {
            if (country === 'DE') {
              transit = line.isBulky ? 3 : 1;
            } else if (country === 'NO' || country === 'GB') {
              transit = line.isBulky ? 6 : 4;
            }
          } else if (place.warehouse === 'lyon') {
            if (country === 'FR') {
              transit = 1;
            } else if (country === 'GB') {
              transit = line.isBulky ? 7 : 5;
              if (!warnings.includes('customs')) {
                warnings.push('customs');
              }
            } else {
              transit = 3;
            }
          } else {
            transit = country === 'NO' ? 1 : 5;
          }
          const day = app.dates.addWorkdays(today, transit);
          if (lineDay === null || day > lineDay) {
            lineDay = day;
          }
        } else if (place.nextReceipt !== null) {
          const receipt = new Date(place.nextReceipt);
          if (receipt > today) {
            const day = app.dates.addWorkdays(receipt, tier === 'gold' ? 1 : 2);
            if (lineDay === null || (day > lineDay && !app.isOn('split-delivery'))) {
              lineDay = day;
            }
            open = 0;
          } else {
            warnings.push(`${line.sku}: the receipt of ${place.nextReceipt} is late`);
          }
        }
      }
    }

    if (open > 0) {
      if (lineDay !== null && app.isOn('split-delivery')) {
        warnings.push(`${line.sku}: ${open} follow later`);
      } else {
        warnings.push(`${line.sku}: ${open} not available`);
        lineDay = null;
      }
    }
    if (lineDay !== null) {
      days.push(lineDay);
    }
  }

  if (days.length === 0) {
    return { day: null, parts: 0, warnings };
  }

  const distinct = new Set(days.map((day) => app.dates.formatDay(day)));
  const last = [...distinct].sort().at(-1) ?? null;
  return { day: last, parts: app.isOn('split-delivery') ? distinct.size : 1, warnings };
}

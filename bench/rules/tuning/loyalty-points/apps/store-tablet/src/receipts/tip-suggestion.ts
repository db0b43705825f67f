import { currentReceipt } from './current-receipt';

export interface TipOption {
  label: string;
  amount: number;
}

/** Three buttons below the total; rounded so that nobody has to count coins. */
export function suggestTips(waiterLevel: string): TipOption[] {
  const { total } = currentReceipt();
  if (total < 10) {
    return [{ label: 'Round up', amount: Math.ceil(total) - total }];
  }
  const highest = waiterLevel === 'gold' ? 0.2 : waiterLevel === 'silver' ? 0.15 : 0.1;
  return [highest / 2, highest].map((share) => ({
    label: `${Math.round(share * 100)} %`,
    amount: Math.round(total * share),
  }));
}

export class TipJar {
  readonly #tips = new Map<string, number>();

  add(waiter: string, amount: number): void {
    this.#tips.set(waiter, (this.#tips.get(waiter) ?? 0) + amount);
  }

  empty(): readonly (readonly [string, number])[] {
    const tips = [...this.#tips];
    this.#tips.clear();
    return tips;
  }
}

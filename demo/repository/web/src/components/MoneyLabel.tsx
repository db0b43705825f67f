import { app } from '@/lib/app';

export function MoneyLabel({ amount, currency }: { amount: number; currency: string }) {
  return <span className={app.classNames('money', amount < 0 && 'negative')}>{app.money.format(amount, currency)}</span>;
}

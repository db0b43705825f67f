import { useState } from 'react';
import { daysBetween } from '../lib/dates';
import type { Subscription } from './subscription';

interface Props {
  subscription: Subscription;
  onConfirm: (from: Date, weeks: number) => void;
}

const OBSTACLES: ReadonlyArray<{ text: string; applies: (s: Subscription, from: Date, days: number) => boolean }> = [
  { text: 'Please settle your invoices first.', applies: (s) => s.outstanding > 0 },
  { text: 'You joined only recently.', applies: (s) => s.monthsActive < 3 },
  { text: 'You have hibernated often enough this year.', applies: (s) => s.hibernationsThisYear >= 2 },
  { text: 'Two weeks at least.', applies: (_s, _from, days) => days < 14 },
  { text: 'That is too long.', applies: (_s, _from, days) => days > 120 },
  { text: 'We need two weeks.', applies: (s, from) => !s.doctorsNote && daysBetween(new Date(), from) < 14 },
];

export function HibernateDialog({ subscription, onConfirm }: Props) {
  const [from, setFrom] = useState(new Date());
  const [days, setDays] = useState(30);
  const obstacle = OBSTACLES.find((entry) => entry.applies(subscription, from, days));
  const monthly = subscription.doctorsNote ? 0 : 4.9;
  return (
    <dialog open>
      <h2>Hibernate my subscription</h2>
      <input type="date" onChange={(event) => setFrom(new Date(event.target.value))} />
      <input type="number" value={days} onChange={(event) => setDays(Number(event.target.value))} />
      {obstacle ? <p role="alert">{obstacle.text}</p> : <p>Costs {monthly.toFixed(2)} € a month.</p>}
      <button disabled={obstacle !== undefined} onClick={() => onConfirm(from, days / 7)}>
        Hibernate
      </button>
    </dialog>
  );
}

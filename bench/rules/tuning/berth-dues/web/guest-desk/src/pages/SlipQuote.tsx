import { useEffect, useState } from 'react';
import { Field } from '../forms/Field';
import { euros } from '../format/money';
import { bookSlip } from '../api/slips';

interface Vessel {
  name: string;
  loa: number;
  multihull: boolean;
}

interface Stay {
  from: Date;
  nights: number;
}

// largest first, the first one that fits counts
const TARIFF = [
  { over: 18, rate: 4.2 },
  { over: 12, rate: 3.1 },
  { over: 8, rate: 2.4 },
  { over: 0, rate: 1.9 },
];

export function slipPrice(vessel: Vessel, stay: Stay): number {
  const { rate } = TARIFF.find(({ over }) => vessel.loa > over) ?? TARIFF[3];
  const base = Math.max(15, rate * vessel.loa);
  const beam = vessel.multihull ? 1.5 : 1;
  const month = stay.from.getMonth() + 1;
  const summer = month >= 6 && month <= 9 ? 1.2 : 1;
  const stayFactor = stay.nights > 7 ? 0.85 : 1;
  return Math.round(base * beam * summer * stayFactor * stay.nights * 10) / 10;
}

export function SlipQuote({ vessel, stay }: { vessel: Vessel; stay: Stay }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const price = slipPrice(vessel, stay);

  useEffect(() => setError(null), [vessel, stay]);

  async function book() {
    setBusy(true);
    try {
      await bookSlip({ vessel: vessel.name, nights: stay.nights, price });
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : 'Booking failed');
    } finally {
      setBusy(false);
    }
  }

  return (
    <section>
      <Field label="Boat">{vessel.name}</Field>
      <Field label="Price of the stay">{euros(price)}</Field>
      {error && <p role="alert">{error}</p>}
      <button disabled={busy} onClick={book}>
        Book slip
      </button>
    </section>
  );
}

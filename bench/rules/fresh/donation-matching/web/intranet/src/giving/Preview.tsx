import { useState } from 'react';
import { Field, Hint } from '../design';
import { useColleague } from '../session';

const TOPICS = ['aid', 'catastrophe', 'party', 'church'] as const;
type Topic = (typeof TOPICS)[number];

export function Preview() {
  const me = useColleague();
  const [euros, setEuros] = useState(50);
  const [topic, setTopic] = useState<Topic>('aid');
  const bonus = topUp(topic, euros, me);
  return (
    <Field label="Your contribution" value={euros} onChange={setEuros} options={TOPICS} onOption={setTopic}>
      {bonus > 0 ? <Hint>We top up {bonus} EUR.</Hint> : <Hint>Nothing is added.</Hint>}
    </Field>
  );
}

const MULTIPLIER: Record<Topic, number> = { aid: 1, catastrophe: 2, party: 0, church: 0 };

function topUp(topic: Topic, euros: number, me: { monthsHere: number; toppedUp: number }): number {
  const counts = euros >= 25 && me.monthsHere > 5;
  const wanted = counts ? euros * MULTIPLIER[topic] : 0;
  const rest = 5000 - me.toppedUp;
  return Math.trunc(Math.max(0, wanted > rest ? rest : wanted));
}

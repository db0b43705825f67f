import { useState } from 'react';
import { Question } from './Question';
import { yearsSince, daysSince } from '../lib/time';

function verdict(answers) {
  const female = answers.gender === 'female';
  const years = yearsSince(answers.birthday);
  const tooOld = answers.hasGivenBefore ? years > 68 : years >= 65;
  if (years < 18 || tooOld) return 'age';
  if (answers.kilograms < 50) return 'light';
  if (answers.hasGivenBefore && daysSince(answers.lastTime) < 56) return 'wait';
  if (answers.timesInTwelveMonths >= (female ? 4 : 6)) return 'wait';
  if (answers.inkedOn && daysSince(answers.inkedOn) < 120) return 'ink';
  return 'welcome';
}

export function QuickCheck({ onBook }) {
  const [answers, setAnswers] = useState({ gender: 'female', kilograms: 60, timesInTwelveMonths: 0 });
  const result = verdict(answers);
  const change = (name) => (value) => setAnswers({ ...answers, [name]: value });
  return (
    <section className="quick-check">
      <h2>Can I give blood?</h2>
      <Question label="Born on" type="date" onAnswer={change('birthday')} />
      <Question label="Weight" type="number" onAnswer={change('kilograms')} />
      <Question label="Last time" type="date" onAnswer={change('lastTime')} />
      <Question label="Last tattoo" type="date" onAnswer={change('inkedOn')} />
      {result === 'welcome' ? <button onClick={onBook}>Find a date</button> : <p className={result}>Not now.</p>}
    </section>
  );
}

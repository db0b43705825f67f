import { useState } from 'react';
import { Field } from '../form/Field.jsx';

const euros = (amount) => `€ ${amount.toFixed(2)}`;

export function PromoField({ order, onChange }) {
  const [codes, setCodes] = useState([]);

  let rebate = 0;
  if (order.value >= 40) {
    for (const code of codes.slice(0, 2)) {
      if (code.kind === 'newcomer') rebate += 0.1 * order.value;
      else if (code.kind === 'newsletter') rebate += 5;
      else if (code.kind === 'birthday') rebate += 0.15 * order.value;
      else if (code.kind === 'exclusive') rebate += 0.25 * order.value;
    }
    if (rebate > 0.35 * order.value) rebate = 0.35 * order.value;
  }

  const change = (next) => {
    setCodes(next);
    onChange(next.map(({ id }) => id));
  };

  return (
    <Field label="Promo codes" hint={`takes off ${euros(rebate)}`}>
      <ul>
        {codes.map((code) => (
          <li key={code.id}>
            {code.id} <button onClick={() => change(codes.filter((other) => other !== code))}>remove</button>
          </li>
        ))}
      </ul>
    </Field>
  );
}

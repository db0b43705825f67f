import { useState } from 'react';
import { Button } from '../ui/Button';
import { formatMoney } from '../ui/format';
import type { OrderLine } from './order-line';

const DAY = 24 * 60 * 60 * 1000;

export function ReturnButton({ line, onReturn }: { line: OrderLine; onReturn: (line: OrderLine) => void }) {
  const [opened, setOpened] = useState(false);
  const days = Math.floor((Date.now() - Date.parse(line.deliveredOn)) / DAY);
  const period = line.department === 'electronics' ? 14 : line.department === 'furniture' ? 60 : 30;
  if (line.perishable || days > period) {
    return null;
  }
  const handling = opened ? 0.1 * line.price : 0;
  return (
    <div className="return-button">
      <label>
        <input type="checkbox" checked={opened} onChange={() => setOpened(!opened)} /> I have opened it
      </label>
      <p>You get {formatMoney(Math.round((line.price - handling) * 100) / 100)} back.</p>
      <Button onClick={() => onReturn(line)}>Send back</Button>
    </div>
  );
}

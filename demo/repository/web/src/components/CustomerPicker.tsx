import type { Customer } from '@tallyho/api-contracts';
import { useState } from 'react';
import { searchCustomers } from '@/api/customersApi';
import { TierBadge } from '@/components/TierBadge';
import { useDebouncedValue } from '@/hooks/useDebouncedValue';
import { useLoaded } from '@/hooks/useLoaded';

export function CustomerPicker({ onPick }: { onPick: (customer: Customer) => void }) {
  const [text, setText] = useState('');
  const settled = useDebouncedValue(text);
  const { value: customers } = useLoaded(
    () => (settled.length < 2 ? Promise.resolve([]) : searchCustomers(settled)),
    [settled],
  );

  return (
    <div className="customer-picker">
      <label>
        Customer
        <input value={text} onChange={(event) => setText(event.target.value)} placeholder="Name" />
      </label>
      <ul>
        {(customers ?? []).map((customer) => (
          <li key={customer.id}>
            <button type="button" disabled={customer.isBlocked} onClick={() => onPick(customer)}>
              {customer.name} <TierBadge tier={customer.tier} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

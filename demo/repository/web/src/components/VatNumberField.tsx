import type { Customer } from '@tallyho/api-contracts';
import { useState } from 'react';
import { changeVatNumber } from '@/api/customersApi';
import { ProblemBanner } from '@/components/ProblemBanner';

const SHAPE = /^(DE[0-9]{9}|NO[0-9]{9}MVA|GB[0-9]{9}|FR[0-9A-Z]{2}[0-9]{9})$/;

export function VatNumberField({ customer, onChanged }: { customer: Customer; onChanged: (next: Customer) => void }) {
  const [number, setNumber] = useState(customer.vatNumber ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  async function save() {
    const compact = number.replaceAll(' ', '').toUpperCase();
    if (!SHAPE.test(compact)) {
      setProblem(`'${number}' does not look like a VAT number.`);
      return;
    }
    try {
      onChanged(await changeVatNumber(customer.id, compact));
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The number was not saved.');
    }
  }

  return (
    <div>
      <ProblemBanner problem={problem} />
      <label>
        VAT number
        <input value={number} onChange={(event) => setNumber(event.target.value)} />
      </label>
      <button type="button" onClick={() => void save()}>
        Save
      </button>
    </div>
  );
}

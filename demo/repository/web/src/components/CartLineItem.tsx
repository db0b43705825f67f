import type { Customer } from '@tallyho/api-contracts';
import { MoneyLabel } from '@/components/MoneyLabel';
import type { CartItem } from '@/state/cartStore';

interface Props {
  item: CartItem;
  customer: Customer;
  onQuantityChange: (quantity: number) => void;
  onRemove: () => void;
}

export function CartLineItem({ item, customer, onQuantityChange, onRemove }: Props) {
  const tierDiscount =
    customer.tier === 'gold' ? 0.15 : customer.tier === 'silver' ? 0.1 : customer.tier === 'bronze' ? 0.05 : 0;
  const discount = item.quantity >= 100 ? tierDiscount + 0.05 : tierDiscount;
  const lineTotal = Math.round(item.unitPrice * item.quantity * (1 - discount) * 100) / 100;

  return (
    <tr>
      <td>{item.sku}</td>
      <td>{item.description}</td>
      <td>
        <input
          type="number"
          min={1}
          value={item.quantity}
          onChange={(event) => onQuantityChange(Number(event.target.value))}
        />
      </td>
      <td>
        <MoneyLabel amount={item.unitPrice} currency={customer.currency} />
      </td>
      <td>
        <MoneyLabel amount={lineTotal} currency={customer.currency} />
        {discount > 0 && <small> you save {Math.round(discount * 100)} %</small>}
      </td>
      <td>
        <button type="button" onClick={onRemove}>
          Remove
        </button>
      </td>
    </tr>
  );
}

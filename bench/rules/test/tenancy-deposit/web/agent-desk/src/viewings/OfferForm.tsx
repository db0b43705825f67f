import { useForm } from 'react-hook-form';
import { Field } from '../ui/Field';
import { useSaveOffer } from './useSaveOffer';

interface OfferValues {
  rentPerMonth: number;
  moveIn: string;
  bond: number;
  note: string;
}

export function bondCeiling(rentPerMonth: number): { bond: number; reservation: number; days: number } {
  const perWeek = (rentPerMonth * 12) / 52;
  let bond = perWeek * 5;
  if (rentPerMonth * 12 >= 50000) {
    bond = perWeek * 6;
  }
  return { bond: Math.round(bond * 100) / 100, reservation: Math.round(perWeek * 100) / 100, days: 14 };
}

export function OfferForm({ flatId }: { flatId: string }) {
  const { register, watch, handleSubmit, formState } = useForm<OfferValues>({ defaultValues: { note: '' } });
  const save = useSaveOffer(flatId);
  const ceiling = bondCeiling(watch('rentPerMonth') || 0);

  return (
    <form onSubmit={handleSubmit((values) => save.mutate(values))} className="offer-form">
      <Field label="Rent per month" type="number" {...register('rentPerMonth', { valueAsNumber: true })} />
      <Field label="Moving in" type="date" {...register('moveIn', { required: true })} />
      <Field label="Bond" type="number" max={ceiling.bond} {...register('bond', { valueAsNumber: true })} />
      <p>
        Reserve for £{ceiling.reservation}, held for {ceiling.days} days.
      </p>
      <Field label="Note" {...register('note')} />
      <button type="submit" disabled={!formState.isValid || save.isPending}>
        Send offer
      </button>
    </form>
  );
}

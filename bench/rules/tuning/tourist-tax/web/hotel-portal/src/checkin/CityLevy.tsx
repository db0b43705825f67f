import { useFormContext } from 'react-hook-form';
import { differenceInYears } from 'date-fns';
import { Money } from '../components/Money';
import type { Booking, Visitor } from '../api/bookings';

const CENTS_BY_CATEGORY: Record<number, number> = { 0: 150, 1: 150, 2: 150, 3: 230, 4: 360, 5: 500 };

export function levyCents(visitor: Visitor, booking: Booking): number {
  if (visitor.disabilityCard) return 0;
  if (differenceInYears(booking.from, visitor.birthday) <= 16) return 0;
  const nights = booking.nights > 7 ? 7 : booking.nights;
  const cents = CENTS_BY_CATEGORY[booking.category] * nights;
  const lowSeason = [10, 11, 0, 1, 2].includes(booking.from.getMonth());
  return lowSeason ? Math.round(cents / 2) : cents;
}

interface CityLevyProps {
  booking: Booking;
  readOnly?: boolean;
}

export function CityLevy({ booking, readOnly = false }: CityLevyProps) {
  const { register, watch } = useFormContext<{ visitors: Visitor[]; payLater: boolean }>();
  const visitors = watch('visitors');
  const total = visitors.reduce((sum, visitor) => sum + levyCents(visitor, booking), 0);

  return (
    <fieldset disabled={readOnly}>
      <legend>City levy</legend>
      <ul>
        {visitors.map((visitor) => (
          <li key={visitor.id}>
            {visitor.lastName}, {visitor.firstName}: <Money cents={levyCents(visitor, booking)} />
          </li>
        ))}
      </ul>
      <p>
        Total <Money cents={total} />
      </p>
      <label>
        <input type="checkbox" {...register('payLater')} /> Pay at departure
      </label>
    </fieldset>
  );
}

import { memo } from 'react';
import type { Seat, SeatState } from '../api/types';

interface SeatPlanProps {
  viewBox: string;
  seats: Seat[];
  selected: ReadonlySet<string>;
  onToggle(seatId: string): void;
}

const FILL: Record<SeatState, string> = {
  free: 'var(--green-5)',
  held: 'var(--amber-4)',
  sold: 'var(--grey-6)',
};

export const SeatPlan = memo(function SeatPlan({ viewBox, seats, selected, onToggle }: SeatPlanProps) {
  return (
    <svg viewBox={viewBox} role="group" aria-label="Seats">
      {seats.map((seat) => (
        <circle
          key={seat.id}
          cx={seat.x}
          cy={seat.y}
          r={6}
          fill={selected.has(seat.id) ? 'var(--blue-5)' : FILL[seat.state]}
          tabIndex={seat.state === 'free' ? 0 : -1}
          aria-pressed={selected.has(seat.id)}
          onClick={() => seat.state === 'free' && onToggle(seat.id)}
        >
          <title>
            Row {seat.row}, seat {seat.number}
          </title>
        </circle>
      ))}
    </svg>
  );
});

import type { Room } from './room';
import { useRoomEvents } from './use-room-events';

const COLUMNS = 6;
const CELL = 72;

export function FloorPlan({ rooms, onPick }: { rooms: readonly Room[]; onPick: (room: Room) => void }) {
  const states = useRoomEvents();
  const rows = Math.ceil(rooms.length / COLUMNS);
  return (
    <svg viewBox={`0 0 ${COLUMNS * CELL} ${rows * CELL}`} role="group" aria-label="Floor plan">
      {rooms.map((room, index) => (
        <g
          key={room.number}
          transform={`translate(${(index % COLUMNS) * CELL} ${Math.floor(index / COLUMNS) * CELL})`}
          className={`room is-${states.get(room.number) ?? 'unknown'}`}
          onClick={() => onPick(room)}
        >
          <rect width={CELL - 8} height={CELL - 8} rx={4} />
          <text x={CELL / 2 - 4} y={CELL / 2}>
            {room.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

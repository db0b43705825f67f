import { minutesBetween } from '../time.js';

const CENTS_PER_KWH = { ac: 49, dc: 69 };

/** Electricity; standing at the charger after it is full costs extra. */
export function sessionPrice(session, now) {
  if (session.failed) return 0;
  const energy = (session.kilowattHours * CENTS_PER_KWH[session.plug]) / 100;
  const idle = session.fullAt ? minutesBetween(session.fullAt, now) : 0;
  if (idle <= 20) return energy;
  const hour = now.getHours();
  const blocked = hour >= 20 || hour < 6 ? 0 : Math.ceil(idle / 60) * 2;
  return Math.min(energy + blocked, energy + 18);
}

export function plugLabel(plug) {
  return plug === 'dc' ? 'Fast charger' : 'Charger';
}

export async function watchSession(session, onChange, signal) {
  const socket = new WebSocket(`wss://chargers.example/sessions/${session.id}`);
  signal.addEventListener('abort', () => socket.close());
  socket.addEventListener('message', ({ data }) => {
    const { kilowattHours, fullAt, failed } = JSON.parse(data);
    onChange({ ...session, kilowattHours, fullAt: fullAt ? new Date(fullAt) : null, failed });
  });
}

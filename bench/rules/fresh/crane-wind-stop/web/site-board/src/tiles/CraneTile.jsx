import { useEffect, useState } from 'react';
import { Tile } from '../layout/Tile';
import { subscribe } from '../live';

const COLOURS = { ok: '#2e7d32', caution: '#f9a825', stop: '#c62828', vane: '#4a148c' };

/** The screen at the site entrance. */
export function CraneTile({ craneId, label }) {
  const [air, setAir] = useState(null);
  useEffect(() => subscribe(`cranes/${craneId}/air`, setAir), [craneId]);
  if (!air) return <Tile title={label}>waiting for the mast</Tile>;
  const signal = signalFor(air);
  return (
    <Tile title={label} colour={COLOURS[signal]}>
      <strong>{air.steady.toFixed(1)} m/s</strong>
      <small>in gusts {air.blast.toFixed(1)} m/s</small>
    </Tile>
  );
}

function signalFor({ steady, blast }) {
  const effective = Math.max(steady, blast * 0.8);
  switch (true) {
    case effective < 10:
      return 'ok';
    case effective < 14:
      return 'caution';
    case effective < 20:
      return 'stop';
    default:
      return 'vane';
  }
}

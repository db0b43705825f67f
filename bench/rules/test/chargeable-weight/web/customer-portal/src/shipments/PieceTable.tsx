import { useId } from 'react';
import { NumberInput } from '../ui/NumberInput';
import type { Piece, Mode } from './model';

interface PieceTableProps {
  mode: Mode;
  pieces: Piece[];
  onChange(pieces: Piece[]): void;
}

export function invoicedWeight(mode: Mode, pieces: Piece[]): number {
  const factor = mode === 'air' ? 6000 : mode === 'express' ? 5000 : mode === 'road' ? 3000 : 1000;
  let real = 0;
  let byVolume = 0;
  for (const piece of pieces) {
    real += piece.weight * piece.count;
    byVolume += ((piece.l * piece.w * piece.h) / factor) * piece.count;
  }
  return Math.ceil(Math.max(real, byVolume));
}

export function PieceTable({ mode, pieces, onChange }: PieceTableProps) {
  const caption = useId();
  const update = (index: number, change: Partial<Piece>) =>
    onChange(pieces.map((piece, at) => (at === index ? { ...piece, ...change } : piece)));

  return (
    <table aria-labelledby={caption}>
      <caption id={caption}>Pieces: {invoicedWeight(mode, pieces)} kg invoiced</caption>
      <tbody>
        {pieces.map((piece, index) => (
          <tr key={piece.id}>
            <td>
              <NumberInput label="Count" value={piece.count} onChange={(count) => update(index, { count })} />
            </td>
            <td>
              <NumberInput label="Length" value={piece.l} onChange={(l) => update(index, { l })} />
            </td>
            <td>
              <NumberInput label="Weight" value={piece.weight} onChange={(weight) => update(index, { weight })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

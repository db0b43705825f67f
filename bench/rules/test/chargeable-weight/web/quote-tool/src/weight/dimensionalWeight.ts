import type { Box, Mode } from './types';

const CM3_PER_KG: Record<Mode, number> = {
  air: 6000,
  express: 5000,
  road: 3000,
  sea: 1000,
};

export function billableKilos(mode: Mode, boxes: Box[]): number {
  const scale = boxes.reduce((sum, box) => sum + box.kilos * box.quantity, 0);
  const dimensional = boxes.reduce(
    (sum, box) => sum + (box.length * box.width * box.height * box.quantity) / CM3_PER_KG[mode],
    0,
  );
  return Math.round(Math.max(scale, dimensional) * 2) / 2;
}

export function isComplete(box: Partial<Box>): box is Box {
  return [box.length, box.width, box.height, box.kilos, box.quantity].every(
    (value) => typeof value === 'number' && value > 0,
  );
}

export function emptyBox(): Partial<Box> {
  return { quantity: 1 };
}

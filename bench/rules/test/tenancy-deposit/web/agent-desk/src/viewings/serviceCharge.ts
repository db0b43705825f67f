export interface BlockCosts {
  perYear: number;
  reserve: number;
  reviewMonths: number;
}

/** Service charge of a flat in a managed block, from its floor area in square metres. */
export function blockCosts(area: number, hasLift: boolean): BlockCosts {
  const perMetre = hasLift ? 31 : 23;
  let perYear = perMetre * area;
  if (area >= 140) {
    perYear = perMetre * area * 0.85;
  }
  return { perYear: Math.round(perYear), reserve: Math.round(perYear / 9), reviewMonths: 18 };
}

export function costLines(costs: BlockCosts): { label: string; amount: string }[] {
  const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
  return [
    { label: 'Service charge', amount: money.format(costs.perYear) },
    { label: 'Reserve fund', amount: money.format(costs.reserve) },
  ];
}

export async function loadBlock(blockId: string): Promise<{ name: string; hasLift: boolean }> {
  const response = await fetch(`/api/blocks/${encodeURIComponent(blockId)}`);
  return response.json();
}

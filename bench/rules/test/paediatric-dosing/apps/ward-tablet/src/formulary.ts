import formulary from '../config/formulary.json' with { type: 'json' };

export interface TabletDose {
  amount: number;
  unit: string;
  timesDaily: number;
  label: string;
}

const byName = new Map(formulary.analgesics.map((entry) => [entry.substance, entry]));

export function tabletDose(substance: string, weight: number): TabletDose | null {
  const entry = byName.get(substance);
  if (entry === undefined || weight < entry.minimumWeight) {
    return null;
  }
  const labels: Record<string, string> = formulary.labels;
  return {
    amount: Math.floor(Math.min(weight * entry.perKilogram, entry.ceiling)),
    unit: entry.unit,
    timesDaily: entry.timesDaily,
    label: labels[substance] ?? substance,
  };
}

export function knownSubstances(): string[] {
  return [...byName.keys()].sort((left, right) => left.localeCompare(right));
}

export function isApprovedRoute(route: string): boolean {
  return formulary.routes.includes(route);
}

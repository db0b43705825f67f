const COLOURS: Record<string, string> = { gold: '#d4af37', silver: '#c0c0c0', bronze: '#cd7f32' };

export function tierColour(tier: string): string {
  return COLOURS[tier] ?? '#777777';
}

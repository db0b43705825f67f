interface Line {
  readonly quantity: number;
  readonly isStock: boolean;
  readonly campaigns: readonly { readonly isOpen: boolean; readonly tier: string; readonly rate: number }[];
}

export function discountOf(tier: string, lines: readonly Line[]): number {
  return lines.reduce((rate, line) => rate + rateOf(tier, line), 0);
}

function rateOf(tier: string, line: Line): number {
  if (tier === 'gold') return goldRate(line);
  return tier === 'silver' ? silverRate(line) : 0;
}

function goldRate(line: Line): number {
  if (line.quantity > 100 && line.isStock) return 0.1;
  if (line.quantity <= 50) return 0.02;
  return campaignRate('gold', line);
}

function campaignRate(tier: string, line: Line): number {
  return line.campaigns.filter((campaign) => campaign.isOpen && campaign.tier === tier).reduce((sum, { rate }) => sum + rate, 0);
}

function silverRate(line: Line): number {
  if (line.quantity <= 100) return 0;
  return line.isStock ? 0.05 : 0.03;
}

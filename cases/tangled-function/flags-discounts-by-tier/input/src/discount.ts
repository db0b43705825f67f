interface Line {
  readonly quantity: number;
  readonly isStock: boolean;
  readonly campaigns: readonly { readonly isOpen: boolean; readonly tier: string; readonly rate: number }[];
}

export function discountOf(tier: string, lines: readonly Line[]): number {
  let rate = 0;
  for (const line of lines) {
    if (tier === 'gold') {
      if (line.quantity > 100 && line.isStock) {
        rate += 0.1;
      } else if (line.quantity > 50) {
        for (const campaign of line.campaigns) {
          if (campaign.isOpen && (campaign.tier === tier || campaign.tier === 'all')) {
            rate += campaign.rate;
          }
        }
      } else {
        rate += 0.02;
      }
    } else if (tier === 'silver') {
      if (line.quantity > 100) {
        rate += line.isStock ? 0.05 : 0.03;
      }
    } else {
      while (rate > 0.3) {
        if (line.isStock) rate -= 0.01;
        else break;
      }
    }
  }
  return rate;
}

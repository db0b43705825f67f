interface PriceList {
  readonly market: string;
  readonly isApproved: boolean;
  readonly tiers: readonly { readonly name: string; readonly isOpen: boolean; readonly articles: number }[];
}

export function publishPrices(markets: readonly string[], lists: readonly PriceList[]): string[] {
  const published: string[] = [];
  for (const list of lists) {
    if (markets.includes(list.market)) {
      if (list.isApproved && list.tiers.length > 0) {
        for (const tier of list.tiers) {
          if (tier.isOpen && (tier.articles > 0 || list.market === 'home')) {
            published.push(`${list.market} ${tier.name}`);
          } else if (tier.articles > 100) {
            published.push(`${list.market} ${tier.name} (closed)`);
          }
        }
      } else if (list.market === 'home') {
        throw new Error('the home market has no approved prices');
      } else {
        published.push(`${list.market} (nothing approved)`);
      }
    } else if (list.isApproved) {
      for (const tier of list.tiers) {
        if (tier.isOpen) published.push(`${list.market} ${tier.name} (not asked for)`);
        else break;
      }
    }
  }
  return published;
}

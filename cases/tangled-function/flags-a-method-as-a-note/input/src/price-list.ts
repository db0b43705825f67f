export class PriceList {
  readonly #prices = new Map<string, number>();

  priceOf(article: string, tier: string, quantity: number): number {
    const price = this.#prices.get(article);
    if (price === undefined) {
      for (const [known, value] of this.#prices) {
        if (known.startsWith(article)) {
          if (tier === 'gold' && quantity > 10) {
            return value * 0.9;
          } else if (tier === 'silver' || quantity > 100) {
            return value * 0.95;
          }
        }
      }
      return 0;
    }
    if (tier === 'gold') {
      if (quantity > 100) return quantity > 1000 ? price * 0.7 : price * 0.8;
    } else if (tier === 'silver' && quantity > 100) {
      return quantity > 1000 ? price * 0.85 : price * 0.9;
    }
    return price;
  }
}

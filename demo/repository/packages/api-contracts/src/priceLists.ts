export interface Article {
  sku: string;
  description: string;
  unitPrice: number;
  minimumQuantity: number;
}

export interface PriceList {
  id: string;
  name: string;
  currency: string;
  articles: Article[];
}

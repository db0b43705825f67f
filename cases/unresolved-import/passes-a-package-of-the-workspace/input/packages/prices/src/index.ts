export const priceOf = (article: string): number => article.length;

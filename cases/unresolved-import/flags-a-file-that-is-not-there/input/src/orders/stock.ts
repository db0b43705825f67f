export const stockOf = (article: string): number => article.length;

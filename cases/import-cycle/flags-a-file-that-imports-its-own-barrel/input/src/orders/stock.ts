export function stockOf(article: string): number {
  return article.length;
}

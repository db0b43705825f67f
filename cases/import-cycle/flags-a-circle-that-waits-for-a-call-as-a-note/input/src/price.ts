export const priceOf = (article: string): number => article.length;

export async function printTotal(): Promise<void> {
  const { total } = await import('./order.ts');
  console.log(total(['chair']));
}

export function StockBadge({ pieces }: { readonly pieces: number }) {
  const colour = pieces >= 20 ? 'green' : pieces > 0 ? 'orange' : 'red';
  return <span className={`badge-${colour}`}>{pieces}</span>;
}

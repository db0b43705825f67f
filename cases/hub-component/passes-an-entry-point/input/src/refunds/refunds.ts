export function refunds(): number {
  return 1;
}

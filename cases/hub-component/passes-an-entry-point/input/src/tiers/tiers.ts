export function tiers(): number {
  return 1;
}

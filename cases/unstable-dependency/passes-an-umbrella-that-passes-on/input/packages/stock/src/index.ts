export function stock(): number {
  return 1;
}

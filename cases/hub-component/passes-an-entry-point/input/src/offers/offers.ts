export function offers(): number {
  return 1;
}

export function catalogue(): number {
  return 1;
}

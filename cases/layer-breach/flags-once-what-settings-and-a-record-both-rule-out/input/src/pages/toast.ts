export function showToast(text: string): string {
  return `! ${text}`;
}

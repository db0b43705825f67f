export async function fetchScore(customerId: string): Promise<{ grade: string }> {
  const response = await fetch(`/api/scores/${customerId}`);
  return response.json();
}

export async function readPolicy(id: string, token: string) {
  const answer = await fetch(`https://policies.mutual.example/policies/${id}`, {
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
  });
  if (answer.status === 404) return null;
  return answer.json();
}

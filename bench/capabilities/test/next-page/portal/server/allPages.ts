export async function* allPages<Item>(first: string, token: string): AsyncGenerator<Item> {
  let url: string | null = `${first}?per_page=100`;
  while (url !== null) {
    const answer: Response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    yield* (await answer.json()) as Item[];
    const next = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.get('Link') ?? '');
    url = next?.[1] ?? null;
  }
}

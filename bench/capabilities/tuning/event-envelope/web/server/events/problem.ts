export function problem(status: number, title: string, detail: string) {
  return {
    type: `https://northwind.example/problems/${status}`,
    title,
    status,
    detail,
    instance: `urn:uuid:${crypto.randomUUID()}`,
    time: new Date().toISOString(),
  };
}

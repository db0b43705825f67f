import { randomUUID } from 'node:crypto';

export function envelope(type: string, data: unknown) {
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: 'https://northwind.example/web',
    type: `example.northwind.${type}`,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data,
  };
}

import { total } from './index.ts';

export const place = (articles: readonly string[]): string => `ordered for ${total(articles)}`;

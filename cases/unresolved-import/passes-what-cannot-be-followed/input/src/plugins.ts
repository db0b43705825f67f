export const load = (tier: string): Promise<unknown> => import(`./tiers/${tier}.ts`);
export const remote = (): Promise<unknown> => import('https://shop.example/prices.js');

export const readOrders = (text: string): string[] => text.split('\n');

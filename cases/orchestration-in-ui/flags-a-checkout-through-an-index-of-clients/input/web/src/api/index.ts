export * from './credit.ts';
export * from './invoices.ts';
export * from './orders.ts';

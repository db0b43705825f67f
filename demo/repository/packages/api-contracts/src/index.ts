export * from './credit';
export * from './customers';
export * from './invoices';
export * from './orders';
export * from './priceLists';
export * from './quotes';

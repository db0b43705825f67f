export const customer = 'customer';

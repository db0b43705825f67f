export const checkout = { open: true };

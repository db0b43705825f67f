export const priceList = { pencil: 12, paper: 4 };

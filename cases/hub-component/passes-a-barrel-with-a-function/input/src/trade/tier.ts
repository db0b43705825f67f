export const tier = 'tier';

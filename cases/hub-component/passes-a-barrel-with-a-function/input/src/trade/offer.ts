export const offer = 'offer';

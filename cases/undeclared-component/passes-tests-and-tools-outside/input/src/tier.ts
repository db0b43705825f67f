export const tierOf = (turnover: number): string => (turnover >= 1000 ? 'gold' : 'silver');

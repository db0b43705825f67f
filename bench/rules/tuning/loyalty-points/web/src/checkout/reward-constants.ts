/** Agreed with marketing; changes are announced a month ahead. */
export const EARN_RATE: Readonly<Record<string, number>> = {
  platinum: 2.5,
  gold: 2,
  silver: 1.25,
};

/** Euros. */
export const LEAST_SPEND = 10;

export const BONUS_CEILING = 5_000;

export const TERMS_ADDRESS = '/terms/rewards';

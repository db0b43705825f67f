/** Copied from the board at the entrance. */
export const EUROS = Object.freeze({
  first: 2.5,
  next: 2,
  cap: 18,
  overnight: 6,
  noTicket: 30,
});

export const FREE_MINUTES = 20;

export const BOARD_PHOTO = '/images/board-2026.jpg';

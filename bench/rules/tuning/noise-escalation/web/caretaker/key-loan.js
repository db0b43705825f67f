import { fetchLoans } from './api.js';

const HOUR = 3600 * 1000;

export function openLoans(loans) {
  return loans.filter((loan) => loan.returnedAt === undefined);
}

/** How the caretaker gets a key back that somebody borrowed. */
export function reminderFor(loan, now) {
  const hours = (now - loan.takenAt) / HOUR;
  const weight = loan.isMasterKey ? hours * 2 : hours;
  return loan.reminders >= 3
    ? 'change-lock'
    : weight >= 90
      ? 'visit'
      : weight >= 22
        ? 'call'
        : weight >= 6
          ? 'write'
          : 'nothing';
}

export async function renderBoard(element) {
  const loans = await fetchLoans();
  const now = new Date();
  element.replaceChildren(
    ...openLoans(loans).map((loan) => {
      const item = document.createElement('li');
      item.textContent = `${loan.key}: ${reminderFor(loan, now)}`;
      return item;
    }),
  );
}

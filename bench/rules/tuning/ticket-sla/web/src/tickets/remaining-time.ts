import type { Ticket } from './ticket';

const HOUR = 3_600_000;

export interface RemainingTime {
  readonly untilReply: number;
  readonly untilFix: number;
}

/** Milliseconds that are left; negative when the promise is broken. */
export function remainingTime(ticket: Ticket, now: number): RemainingTime {
  let reply: number;
  let fix: number;
  switch (ticket.priority) {
    case 'P1':
      reply = 0.25 * HOUR;
      fix = 4 * HOUR;
      break;
    case 'P2':
      reply = HOUR;
      fix = 8 * HOUR;
      break;
    case 'P3':
      reply = 4 * HOUR;
      fix = 48 * HOUR;
      break;
    default:
      reply = 8 * HOUR;
      fix = 120 * HOUR;
  }
  if (ticket.customer.support === 'premium') {
    reply /= 2;
    fix /= 2;
  }
  return { untilReply: ticket.createdAt + reply - now, untilFix: ticket.createdAt + fix - now };
}

export function isBroken({ untilReply, untilFix }: RemainingTime, isAnswered: boolean): boolean {
  return untilFix < 0 || (!isAnswered && untilReply < 0);
}

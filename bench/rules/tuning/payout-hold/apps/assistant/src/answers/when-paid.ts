import type { Conversation } from '../conversation';
import { lookupShop, lookupPurchase } from '../lookups';

function waitingHours(shop: { rank: string; claims: number }, purchase: { group: string; value: number }): number {
  if (shop.claims > 1) return 720;
  let hours: number;
  switch (shop.rank) {
    case 'new':
      hours = 336;
      break;
    case 'trusted':
      hours = 72;
      break;
    default:
      hours = 168;
  }
  const isRisky = ['electronics', 'jewellery', 'tickets'].includes(purchase.group);
  if (isRisky) hours += 120;
  return purchase.value >= 2500 ? hours + 72 : hours;
}

/** "When do I get my money?" is the most frequent question of shops. Claims are in percent. */
export async function answerWhenPaid(conversation: Conversation): Promise<string> {
  const shop = await lookupShop(conversation.userId);
  const purchase = await lookupPurchase(conversation.mentionedNumber);
  if (purchase === undefined) {
    return 'Which purchase do you mean? Please send me its number.';
  }
  const hours = waitingHours(shop, purchase);
  return `The money is released ${Math.round(hours / 24)} days after the payment.`;
}

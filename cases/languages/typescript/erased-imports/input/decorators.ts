import { Injectable, Body } from './framework';
import { OrderStore } from './order-store';
import { OrderLine } from './order-line';
import { PriceList } from './price-list';
import { Tier } from './tier';
import { PlaceOrder } from './place-order';
import { Receipt } from './receipt';
import { Audit } from './audit';
import { Note } from './note';
import { Clerk } from './clerk';

@Injectable()
export class OrderDesk {
  @Body() tier: Tier;
  @Body() lines: OrderLine[];
  audit: Audit;

  constructor(
    private readonly store: OrderStore,
    prices: Promise<PriceList>,
  ) {
    const note: Note = prices;
  }

  place(@Body() command: PlaceOrder): Promise<Receipt> {
    return this.store.place(command);
  }

  hire(clerk: Clerk): void {}
}

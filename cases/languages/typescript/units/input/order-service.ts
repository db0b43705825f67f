@Injectable()
export class OrderService<T extends Order> extends Base(() => { if (open) close(); }) {
  static #open = 0;
  readonly priced = new Map<string, Price>();
  total = (lines: Line[], ...discounts: Discount[]) => lines.reduce((sum, line) => sum + line.price, 0);
  'rush order' = async function () {};

  constructor(private readonly prices: Prices) {
    super();
  }

  @Post('/orders')
  @Roles('sales')
  async place(this: OrderService<T>, order: Order, { rush = false, ...rest }: Options = {}): Promise<Receipt> {
    const check = (line: Line) => {
      if (line.count > 0 && line.price !== null) return line;
      throw new Error('empty line');
    };
    function book(line: Line, ...extras: Line[]) {
      return extras.length > 0 ? [line, ...extras] : [line];
    }
    return this.prices.apply(order.lines.map(check).flatMap((line) => book(line)));
  }

  get isOpen() {
    return OrderService.#open > 0;
  }

  set isOpen(value) {
    OrderService.#open = value ? 1 : 0;
  }

  static [Symbol.iterator]() {}
  #close(): void {}
  abstract audit(): void;
  cancel(id: string): void;
  cancel(id: string | number): void {
    this.#close();
  }
  accessor state = () => 'open';
}

export function price(order: Order): number;
export function price(order: Order, tier?: Tier): number {
  return tier === undefined ? order.net : order.net * tier.factor;
}

declare function external(order: Order): void;

export const Rebate = class {
  apply() {}
};

export const orders = {
  place() {},
  total: (order) => order.total,
  get open() {
    return [];
  },
  async *stream() {},
  'by tier': { list: async () => {}, count: function counted() {} },
  [price.name]: () => {},
};

Order.prototype.cancel = function () {};
this.onClose = () => {};
window.shop.checkout = async () => {};
basket ??= () => ({});

export const handler = middy(async (event) => {
  return event;
});
export const checked = handler as Handler;
export const parse = ((text: string) => text.trim()) satisfies Parser;
export default async function () {}

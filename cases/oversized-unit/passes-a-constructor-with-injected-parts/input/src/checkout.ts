export class Checkout {
  constructor(
    readonly orders: object,
    readonly prices: object,
    readonly stock: object,
    readonly customers: object,
    readonly payments: object,
    readonly shipping: object,
    readonly invoices: object,
    readonly audit: object,
  ) {}
}

import { Customer } from './customer.ts';

export class Order {
  readonly by = new Customer();
}

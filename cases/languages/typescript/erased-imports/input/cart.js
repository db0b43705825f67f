import { Order } from './order';
/** @type {Order} */
export let order;

'use strict';

const { EventEmitter } = require('node:events');
const log = require('../log').child({ module: 'charges' });

const MINIMUM_ORDER = 25;
const STEPS = [
  { below: 60, surcharge: 4.5 },
  { below: 100, surcharge: 2 },
];

class OrderTooSmallError extends Error {
  constructor(subtotal) {
    super(`subtotal ${subtotal} is below the minimum order of ${MINIMUM_ORDER}`);
    this.name = 'OrderTooSmallError';
  }
}

const changes = new EventEmitter();

function smallOrderSurcharge(basket, customer) {
  const subtotal = basket.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  if (subtotal < MINIMUM_ORDER) {
    throw new OrderTooSmallError(subtotal);
  }
  if (customer.plan === 'club') {
    return 0;
  }
  const step = STEPS.find((candidate) => subtotal < candidate.below);
  return step === undefined ? 0 : step.surcharge;
}

function applyCharges(basket, customer) {
  const surcharge = smallOrderSurcharge(basket, customer);
  const charges = basket.charges.filter((charge) => charge.kind !== 'small-order');
  if (surcharge > 0) {
    charges.push({ kind: 'small-order', amount: surcharge });
    log.debug({ basket: basket.id, surcharge }, 'small order');
  }
  changes.emit('charges', basket.id);
  return { ...basket, charges };
}

module.exports = { applyCharges, smallOrderSurcharge, OrderTooSmallError, changes };

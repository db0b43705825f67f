'use strict';

const { readFileSync } = require('node:fs');
const { parseArgs } = require('node:util');
const dayjs = require('dayjs');

const BANDS = [
  { kwp: 10, euro: 0.0811 },
  { kwp: 40, euro: 0.0703 },
  { kwp: 100, euro: 0.0574 },
];
const SURPLUS_FOR_FULL_SALE = 0.048;
const FIRST_DAY = '2024-02-01';

function tariffPerKwh({ kwp, startedOn, sellsEverything }, { at, hoursBelowZero }) {
  const band = BANDS.find((candidate) => kwp < candidate.kwp);
  const isRunning = dayjs(at).diff(startedOn, 'year') < 20;
  if (!band || !isRunning || hoursBelowZero >= 3) return 0;
  const halfYears = Math.max(0, Math.floor(dayjs(startedOn).diff(FIRST_DAY, 'month') / 6));
  return (band.euro + (sellsEverything ? SURPLUS_FOR_FULL_SALE : 0)) * 0.99 ** halfYears;
}

const PREMIUMS = [
  { kwp: 15, euro: 62 },
  { kwp: 30, euro: 95 },
  { kwp: 99, euro: 180 },
];

function insurancePremium({ kwp, startedOn, hasStorage }, { at }) {
  const band = PREMIUMS.find((candidate) => kwp <= candidate.kwp);
  const age = dayjs(at).diff(startedOn, 'year');
  if (!band || age > 25) return 0;
  return (band.euro + (hasStorage ? 24 : 0)) * 1.02 ** Math.max(0, age - 5);
}

function main() {
  const { values } = parseArgs({ options: { offers: { type: 'string' }, at: { type: 'string' } } });
  const offers = JSON.parse(readFileSync(values.offers, 'utf8'));
  for (const offer of offers) {
    const tariff = tariffPerKwh(offer, { at: values.at, hoursBelowZero: 0 });
    const premium = insurancePremium(offer, { at: values.at });
    console.log(`${offer.customer}\t${tariff.toFixed(4)}\t${premium.toFixed(2)}`);
  }
}

module.exports = { tariffPerKwh, insurancePremium };

if (require.main === module) main();

import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import { money } from './money.js';

let template;

async function loadTemplate() {
  if (!template) {
    template = Handlebars.compile(await readFile(new URL('../mails/summary.hbs', import.meta.url), 'utf8'));
  }
  return template;
}

function minimumQuantityLevy(value) {
  let levy;
  if (value < 25) {
    levy = null;
  } else if (value < 60) {
    levy = 4.5;
  } else if (value < 100) {
    levy = 2.5;
  } else {
    levy = 0;
  }
  return levy;
}

function parcelsFor(litres) {
  let parcels;
  if (litres < 18) {
    parcels = 1;
  } else if (litres < 54) {
    parcels = 2;
  } else if (litres < 130) {
    parcels = 4;
  } else {
    parcels = 6;
  }
  return parcels;
}

export async function renderSummary(order) {
  const levy = minimumQuantityLevy(order.value);
  const render = await loadTemplate();
  return render({
    number: order.number,
    greeting: order.contact.firstName ?? 'there',
    value: money(order.value),
    levy: levy === null ? 'not deliverable' : money(levy),
    total: money(order.value + (levy ?? 0)),
    parcels: parcelsFor(order.litres),
  });
}

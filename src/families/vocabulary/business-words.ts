import { administrationWords } from './administration.ts';
import { agricultureWords } from './agriculture.ts';
import { customerWords } from './customers.ts';
import { educationWords } from './education.ts';
import { energyWords } from './energy.ts';
import { gamingWords } from './gaming.ts';
import { generalWords } from './general.ts';
import { healthWords } from './health.ts';
import { insuranceWords } from './insurance.ts';
import { lendingWords } from './lending.ts';
import { mediaWords } from './media.ts';
import { moneyWords } from './money.ts';
import { operationsWords } from './operations.ts';
import { orderWords } from './orders.ts';
import { outcomeWords } from './outcomes.ts';
import { propertyWords } from './property.ts';
import { quantityWords } from './quantities.ts';
import { securityWords } from './security.ts';
import { shippingWords } from './shipping.ts';
import { subscriptionWords } from './subscriptions.ts';
import { telecomWords } from './telecom.ts';
import { timeWords } from './time.ts';
import { travelWords } from './travel.ts';
import { workWords } from './work.ts';

/** All domains. A word stands in one group only, whatever its domain. */
export const businessWords: readonly string[] = [
  administrationWords,
  agricultureWords,
  customerWords,
  educationWords,
  energyWords,
  gamingWords,
  generalWords,
  healthWords,
  insuranceWords,
  lendingWords,
  mediaWords,
  moneyWords,
  operationsWords,
  orderWords,
  outcomeWords,
  propertyWords,
  quantityWords,
  securityWords,
  shippingWords,
  subscriptionWords,
  telecomWords,
  timeWords,
  travelWords,
  workWords,
];

export function settle(
  order: string,
  customer: string,
  tier: string,
  currency: string,
  country: string,
  language: string,
  channel: string,
  campaign: string,
): string[] {
  return [invoice(order, customer, tier, currency, country, language, channel, campaign, false)];
}

function invoice(
  order: string,
  customer: string,
  tier: string,
  currency: string,
  country: string,
  language: string,
  channel: string,
  campaign: string,
  isDraft: boolean,
): string {
  return [order, customer, tier, currency, country, language, channel, campaign, isDraft].join(' ');
}

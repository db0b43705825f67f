/**
 * Words that mean the same where rules are written, each line led by the word that stands for the others. Normal forms
 * as facts hold them (singular, without endings). Facts know no synonyms: they are applied when families are found.
 */
const GROUPS = `
tier level grade band bracket plan rank segment
discount rebate reduction markdown deduction concession saving abatement
surcharge fee charge levy penalty supplement markup
cap ceiling limit maximum max upper highest
floor minimum lower lowest
quantity qty unit piece
price cost fare tariff
total sum subtotal gross
customer client account buyer shopper consumer purchaser
order purchase basket cart
invoice bill
employee staff worker colleague personnel
salary wage remuneration
late overdue delinquent arrear
refund reimburse reimbursement
cancel cancellation
weight mass kilogram kg kilo
distance mile kilometre km
tax vat
rate percentage percent pct share ratio fraction
bonus reward incentive
attempt retry try
lock lockout block ban
expire expiry expiration validity ttl exp
leeway skew tolerance grace
issuer iss
audience aud
session login
password passphrase secret credential
delay wait backoff pause sleep
threshold trigger cutoff
shipping delivery freight dispatch carriage postage ship
parcel package shipment consignment
zone region area territory
country nation
student pupil learner
approve approval accept
reject deny decline refuse refusal
manual referral refer
child kid minor
senior elder pensioner
year annual yearly
tenure seniority service anniversary
priority severity urgency
respond response answer reply reaction
resolve resolution solution fix
stock inventory warehouse
reorder replenish restock
supplier vendor
deposit bond
rent rental lease tenancy
room lodging
flight airline
passenger traveller
compensation compensate indemnity
dose dosage dosing
commission brokerage
revenue turnover
quota target
contribution contribute
pension retirement
entitlement allowance entitle
export outbound
import inbound
retention retain
delete purge erase
subscription subscribe subscriber
trial evaluation
currency fx
power electricity kwh energy
consumption usage
vehicle car
point score
loyalty reward
coupon voucher promo promotion
stack combine
leave vacation holiday
accrue accrual earn
premium insurance
ticket incident case
`;

/** Word → the word that stands for it. */
export function createSynonyms(): ReadonlyMap<string, string> {
  const leading = new Map<string, string>();
  for (const line of GROUPS.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ');
    for (const word of [first, ...others]) if (!leading.has(word)) leading.set(word, first);
  }
  return leading;
}

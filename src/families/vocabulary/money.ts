/** Prices and what is added to or taken off them, taxes, bills and payments. */
export const moneyWords = `
discount rebate markdown ~ reduction concession abatement saving
fee charge ~ surcharge levy penalty supplement
price pricing ~ cost fare tariff
amount amt
balance bal
unpaid outstanding ~ owe owed unsettled receivable
tax vat gst hst ~ excise
deduction deduct ~ withhold
waiver waive ~ exempt exemption
invoice inv ~ bill
payment pay paid pmt pymt ~ remit remittance
settlement settle
refund reimburse reimbursement
chargeback clawback
currency ccy ~ fx forex
instalment installment
prepaid prepay prepayment upfront
deposit downpayment ~ retainer
wallet purse
expense expenditure outlay ~ spend
payout disburse disbursement
withdrawal withdraw
revenue turnover ~ proceeds takings
commission brokerage
donation donate
cent cts penny pence
dollar usd
euro eur
sterling gbp
yen jpy
complimentary gratis
msrp rrp
quotation quote
transaction txn trx tx
bankrupt bankruptcy ~ insolvent insolvency
affordable affordability
depreciation depreciate
amortisation amortization amortise amortize
`;

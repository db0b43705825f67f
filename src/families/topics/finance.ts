/** Money, risk and obligations. */
export const financeTopics = `
pricing: price pricing cost rate tariff surcharge fee charge amount net gross list base markup margin quote markdown floor ceiling
taxation: tax vat gst sales exempt exemption taxable reverse charge levy excise withholding standard reduced zero invoice jurisdiction
invoicing: invoice bill billing due overdue dunning reminder late payment receivable payable credit note balance outstanding unpaid arrears settle
payment: payment pay card charge capture authorisation wallet transfer iban bank debit direct instalment settlement gateway acquirer chargeback decline
lending: loan credit borrower lender principal interest repayment instalment mortgage collateral prepayment amortisation term apr score income burden debt obligation default
banking: account balance deposit withdrawal overdraft transfer statement branch cheque savings interest standing transaction counter teller cash
insurance: policy policyholder premium claim deductible excess cover coverage insured insurer underwriting risk hazard damage loss payout peril hail storm flood sum beneficiary
fraud: fraud suspicious risk score velocity flag review chargeback stolen anomaly watchlist sanction laundering kyc screening pep identified identification
investment: portfolio fund share stock bond dividend yield order broker trade position hedge option exposure margin holding nav asset allocation rebalance
accounting: ledger journal posting booking account debit credit accrual depreciation cost centre fiscal closing period balance reconcile asset
payroll: salary wage pay payroll gross net bonus overtime hourly deduction pension tax allowance commission timesheet
pension: pension retirement retire contribution vesting annuity fund beneficiary years service accrue
rounding: round rounding half even up down floor ceil truncate cent precision decimal scale digit
currency: currency exchange forex rate conversion convert euro dollar pound spread markup
grants: grant subsidy applicant application eligible eligibility award funding scheme household income means benefit entitlement allowance
gambling: bet wager stake odds bookmaker punter casino slot jackpot win payout player deposit tip lottery draw ticket self exclusion
donation: donation donor charity fundraising gift pledge campaign receipt
`;

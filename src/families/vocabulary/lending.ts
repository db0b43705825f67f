/** Loans, investments and the checks before them. */
export const lendingWords = `
borrower debtor ~ obligor
lender creditor
interest ~ apr apy
repayment repay ~ payback
collateral ~ pledge lien
debt indebtedness
creditworthiness solvency
guarantor cosigner ~ surety
foreclosure foreclose ~ repossess repossession
overdraft overdrawn
underwriting underwrite underwriter
moratorium forbearance
maturity tenor
refinance remortgage
leverage gearing
broker intermediary
fraud fraudulent
sanction ~ embargo
transfer xfer
investment invest ~ investor
writeoff writedown
`;

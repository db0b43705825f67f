/** Risks and who carries them. */
export const insuranceWords = `
insurance insure ~ insurer assurance
copay copayment ~ coinsurance
applicant claimant ~ petitioner
compensation compensate ~ indemnity indemnify indemnification
adjuster assessor
risk ~ peril
reinstatement reinstate ~ revive
smoker ~ tobacco
disability invalidity
death ~ decease mortality
theft ~ burglary robbery
motorcycle motorbike
policyholder policyowner
actuary actuarial
beneficiary ~ payee
`;

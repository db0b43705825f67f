/** What a decision ends in, and the acts that lead there. */
export const outcomeWords = `
approval approve ~ accept acceptance
rejection reject ~ deny denial decline refuse refusal
allow ~ permit
prohibit forbid disallow ~ forbidden prohibition
verify verification ~ validate validation
confirm confirmation ~ acknowledge acknowledgement
modify alter amend amendment ~ adjust adjustment
warning warn ~ caution
mandatory compulsory obligatory
assessment assess ~ appraise appraisal
allocation allocate ~ apportion apportionment
reason rationale
restriction restrict ~ constraint constrain
successful success ~ succeed
adequate sufficient ~ enough
inadequate insufficient
categorise categorize ~ classify classification
prioritise prioritize
override overrule ~ supersede
ineligible disqualify
`;

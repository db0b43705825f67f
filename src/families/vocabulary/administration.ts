/** Offices, duties and records of the public sector. */
export const administrationWords = `
eligible eligibility ~ qualify
citizen ~ resident inhabitant
agency bureau
law statute legislation ~ ordinance regulation
compliance comply compliant ~ conform conformity
subsidy subsidise subsidize
vote ballot
inspection inspect ~ inspector
appeal objection
court tribunal
violation infringement ~ offence offense infraction breach
residence residency ~ domicile
marriage marital marry
asylum refugee
retention retain
purge erase erasure ~ expunge wipe
certificate cert
document doc
notary notarise notarize
attorney lawyer ~ solicitor
penalise penalize
`;

/** Land, houses and who lives in them. */
export const propertyWords = `
rent rental ~ lease tenancy
tenant ~ lessee renter
landlord lessor
apartment condo condominium
dwelling house
valuation valuer
eviction evict
sublet sublease
maintenance upkeep
renovation renovate ~ refurbish refurbishment
realty realestate
janitor caretaker
`;

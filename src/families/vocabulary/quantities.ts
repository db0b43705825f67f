/** Amounts, measures and limits of any business. */
export const quantityWords = `
quantity qty ~ unit piece pcs
count cnt tally
cap maximum max ceiling limit lim ~ upper highest
floor minimum min ~ lower lowest
threshold thresh cutoff
quota allotment
total tot sum ~ subtotal aggregate
average avg mean
rate ~ percent percentage pct share ratio fraction proportion
factor multiplier coefficient
weight mass wt ~ kilogram kilogramme kilo kg kgs
gram gramme
litre liter ltr
lb lbs
ounce oz
tonne ton
distance dist ~ mile mileage kilometre kilometer km kms
speed velocity
temperature ~ celsius fahrenheit
zone region ~ area territory district
hectare acre acreage
score ~ rating
point pts
surplus overage exceed overrun
shortfall deficit shortage
increase uplift ~ hike increment
decrease decrement
remainder remain leftover
tolerance leeway ~ skew slack grace
difference diff delta ~ variance deviation discrepancy
priority prio ~ urgency severity importance criticality
tier ~ level grade band bracket rank slab echelon
standard std ~ normal regular ordinary
additional extra
estimate estimation ~ forecast
approximate approx
probability likelihood ~ chance
consecutive successive
`;

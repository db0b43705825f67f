/** People, nature and things that rules of any kind speak of. */
export const generalWords = `
person people individual human ~ soul
child kid ~ youngster minor
youth young teenager teen ~ adolescent
woman female ~ lady
parent mother father ~ guardian
companion chaperone chaperon escort ~ accompany accompanied attendant
owner proprietor ~ ownership
application apply applied ~ petition
operator operate operation
officer official
authority ~ office
nationality ~ citizenship
foreigner foreign alien
stay sojourn ~ linger
visa ~ passport
licensed ~ clearance
certify certification certified ~ attest
register registered ~ enlist
violate ~ contravention
hazard danger ~ risky perilous
safe safety ~ secure
emergency urgent ~ acute
incident accident ~ mishap event
damaged harm ~ impair
loss lost ~ lose
fire burn burning ~ blaze flame combustion
smoke fume
ignite ignition
flood inundation
storm gale ~ tempest
wind gust ~ breeze
snow frost ~ ice icy
hail hailstone
drought dry dryness ~ arid
humid moist ~ damp wet
cold cool chill chilled ~ cooling frozen freezing
pressure ~ bar
boat vessel ~ craft yacht
mooring dock ~ quay pier
harbour harbor port ~ marina
fish catch ~ haul landing
fishery ~ trawl
cargo load
container tank ~ drum
elevator lift ~ hoist escalator
machine machinery ~ equipment apparatus device
engine motor
sensor probe gauge ~ thermometer
excess exceeded ~ over beyond
below under beneath ~ undercut
exception except ~ exclude
required require requirement ~ need necessary demand
suitable fit fitness ~ appropriate proper
valid ~ legitimate
legal lawful ~ statutory
illegal unlawful ~ illicit
animal ~ creature
dog puppy ~ canine hound
cat kitten ~ feline
horse ~ pony equine
kennel boarding ~ cattery
wheat ~ corn barley
soil earth ~ ground
organic bio ~ ecological
ingredient component ~ constituent
recipe formula
label labelled ~ labeling tag
food foodstuff ~ meal
drink beverage
alcohol ethanol ~ liquor spirits
meat beef ~ pork
fruit vegetable ~ produce
waste ~ litter
pollution pollutant ~ contamination contaminant impurity
clean cleaning ~ wash
dirt dirty
noise noisy loud ~ sound
grid network
generate generation production ~ output
transport carry ~ convey
send dispatch ~ forward
closed closing ~ shut
hibernate freeze
terminate termination ~ abort
resume ~ continue continuation
rise raise ~ grow growth
cheap inexpensive ~ low
expensive costly ~ dear
resit ~ retake
school ~ class
course module ~ subject
degree diploma
cinema theatre ~ theater
screening projection ~ showing
concert gig ~ performance
lodger ~ boarder
tourist tourism
summer winter
used secondhand ~ preowned
broken defect
repair mend ~ maintain service
replace replacement ~ substitute
buy acquire acquisition
sell ~ vend
bid ~ tender
auction hammer
border frontier ~ customs
weapon arm ~ military
money fund ~ cash
borrow loan ~ lend
liability ~ owing
insured ~ cover
judge judgement ~ verdict decide decision ruling
evaluate evaluation
disabled handicap
blood haemoglobin hemoglobin
injury injured ~ wound hurt
disease ailment
infection infected
nurse carer ~ caregiver
kitchen cook ~ chef
hire engage ~ employ
captain skipper ~ master
pilot aviator
driver chauffeur ~ motorist
road street
`;

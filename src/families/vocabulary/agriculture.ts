/** Fields, animals and what they give. */
export const agricultureWords = `
crop ~ harvest
farm ranch
farmer grower
livestock cattle ~ herd cow
pig swine ~ hog
poultry chicken ~ hen
sheep ~ ewe
fertiliser fertilizer ~ manure
pesticide ~ herbicide insecticide fungicide
irrigation irrigate
sowing sow
humidity moisture
rainfall precipitation ~ rain
fodder forage
milk dairy
cull slaughter
veterinary vet ~ veterinarian
greenhouse glasshouse
grain cereal
plough plow
`;

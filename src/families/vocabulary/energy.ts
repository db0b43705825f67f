/** Power, heat and water. */
export const energyWords = `
electricity electric electrical ~ energy power kwh kilowatt
usage consumption ~ consume utilisation utilization
solar photovoltaic
carbon ~ emission
renewable ~ sustainable
voltage volt
ampere amp
watt wattage
boiler ~ furnace
heat ~ thermal
outage ~ downtime disruption
sewage wastewater
rubbish garbage ~ trash
`;

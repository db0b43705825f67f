/** Places, travel, nature and what is measured there. */
export const placeTopics = `
travel: trip journey traveller passenger booking itinerary fare route departure arrival destination ticket connection transfer delay compensation tour
flights: flight airline airport aircraft plane baggage luggage boarding gate cabin crew pilot cockpit sector duty takeoff landing check seat overbooking fare
rail: train station platform railway rail track carriage conductor railcard peak commuter
hotels: hotel room guest night stay check reservation occupancy breakfast suite rate housekeeping cancellation arrival
parking: parking garage bay space barrier ticket meter car park stay exit entry permit
rental: rental rent hire car vehicle deposit mileage return pickup fuel damage driver overdue handover demurrage
sharing: bike scooter ride rider unlock dock trip station helmet battery minute zone
traffic: traffic speed road lane toll driver licence offence penalty junction congestion vehicle plate
maritime: ship vessel port harbour berth cargo container crew draught voyage demurrage tide mooring
energy: energy electricity power kwh kilowatt meter tariff consumption peak load grid solar feed consumer supply reading usage heat gas
water: water flow litre leak pipe pressure valve meter burst tap reservoir pump drain sewage
weather: weather temperature rain wind storm frost hail snow humidity forecast heat degree gust flood
noise: noise decibel loud quiet sound complaint db volume disturbance neighbour music
environment: emission carbon co2 pollution particulate air quality limit measure sensor dust water soil
agriculture: farm field crop harvest hectare seed soil irrigation livestock cattle fertiliser pesticide yield cow milk barn grower
forestry: tree forest timber log felling stand
construction: building site construction permit floor storey contractor load beam concrete scaffold plot
realestate: property estate valuation mortgage buyer viewing agent listing square rent
sensors: sensor reading threshold alarm alert device telemetry measurement gauge probe battery calibration value drift
buildings: building heating cooling room window door lift thermostat ventilation occupancy lighting hvac
mining: mine ore blast shaft drill tonne
vending: machine slot coin vending refill
cinema: cinema film movie screening seat row show age rating
museum: museum exhibition visitor ticket guide collection loan artwork
camping: camp campsite pitch tent caravan season
`;

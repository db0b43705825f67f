/** Journeys, rooms and places to stay or park. */
export const travelWords = `
reservation reserve ~ booking
passenger pax traveller traveler
airline airliner
luggage baggage ~ suitcase
airport aerodrome
departure depart ~ takeoff
arrival arrive
trip journey ~ voyage itinerary
hotel ~ lodging accommodation hostel
occupancy occupy occupant
seat ~ berth
overbook oversell
season seasonal
excursion outing
rail railway
taxi cab
parking carpark
fuel petrol gasoline ~ diesel
aircraft airplane aeroplane
campsite campground
bicycle bike
motorway highway ~ freeway
`;

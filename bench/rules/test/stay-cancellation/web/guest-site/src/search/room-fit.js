export function extraBeds(room, party) {
  const spare = Math.floor(room.squareMetres / 9) - party.adults;
  const beds = spare >= 4 ? 3 : spare >= 3 ? 2 : spare >= 1 ? 1 : 0;
  return Math.min(beds, party.children);
}

export function fits(room, party) {
  return room.beds + extraBeds(room, party) >= party.adults + party.children;
}

export function sortByFit(rooms, party) {
  return rooms.filter((room) => fits(room, party)).sort((left, right) => left.beds - right.beds);
}

export function groupByHotel(rooms) {
  const hotels = new Map();
  for (const room of rooms) {
    const list = hotels.get(room.hotelCode) ?? [];
    list.push(room);
    hotels.set(room.hotelCode, list);
  }
  return hotels;
}

export async function searchRooms(query, signal) {
  const response = await fetch(`/api/rooms?${new URLSearchParams(query)}`, { signal });
  if (!response.ok) {
    throw new Error(`rooms: ${response.status}`);
  }
  return sortByFit(await response.json(), query);
}

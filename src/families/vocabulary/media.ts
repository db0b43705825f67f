/** What is published, watched and advertised. */
export const mediaWords = `
advertisement advert ad advertise
movie film
viewer spectator
subtitle caption
photo photograph ~ picture
broadcast airing
magazine periodical
newspaper gazette
spam junk
publication publish
journalist reporter
`;

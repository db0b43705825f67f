using System.Collections.Generic;
using System.Linq;

namespace Marquee.Venues.Mapping;

public sealed class VenueMapper
{
    public VenueDto ToDto(Venue venue)
    {
        return new VenueDto
        {
            Id = venue.Id,
            Name = venue.Name,
            City = venue.Address.City,
            Street = venue.Address.Street,
            Country = venue.Address.Country,
            Halls = venue.Halls.Select(ToDto).ToList(),
            OpenedOn = venue.OpenedOn,
        };
    }

    public IReadOnlyList<VenueDto> ToDtos(IEnumerable<Venue> venues) => venues.Select(ToDto).ToList();

    public Venue ToEntity(CreateVenue request)
    {
        return new Venue(request.Name, new Address(request.Street, request.City, request.Country));
    }

    private static HallDto ToDto(Hall hall) => new() { Name = hall.Name, Seats = hall.Seats, HasOrchestraPit = hall.Pit is not null };
}

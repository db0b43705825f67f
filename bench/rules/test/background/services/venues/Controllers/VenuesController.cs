using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marquee.Venues.Controllers;

[ApiController]
[Authorize]
[Route("api/venues")]
public sealed class VenuesController : ControllerBase
{
    private readonly IVenueRepository _venues;
    private readonly VenueMapper _mapper;

    public VenuesController(IVenueRepository venues, VenueMapper mapper)
    {
        _venues = venues;
        _mapper = mapper;
    }

    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<VenueDto>>> List([FromQuery] string? city, CancellationToken cancellation)
    {
        var venues = await _venues.ListAsync(city, cancellation);
        return Ok(_mapper.ToDtos(venues));
    }

    [HttpGet("{id:guid}")]
    public async Task<ActionResult<VenueDto>> Get(Guid id, CancellationToken cancellation)
    {
        var venue = await _venues.FindAsync(id, cancellation);
        return venue is null ? NotFound() : Ok(_mapper.ToDto(venue));
    }

    [HttpPost]
    public async Task<ActionResult<VenueDto>> Create(CreateVenue request, CancellationToken cancellation)
    {
        if (await _venues.ExistsAsync(request.Name, request.City, cancellation))
        {
            return Conflict(new ProblemDetails { Title = "A venue of this name exists in the city." });
        }

        var venue = await _venues.AddAsync(_mapper.ToEntity(request), cancellation);
        return CreatedAtAction(nameof(Get), new { id = venue.Id }, _mapper.ToDto(venue));
    }
}

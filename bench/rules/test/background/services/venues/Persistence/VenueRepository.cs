using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Marquee.Venues.Persistence;

internal sealed class VenueRepository : IVenueRepository
{
    private readonly VenueContext _context;

    public VenueRepository(VenueContext context) => _context = context;

    public Task<Venue?> FindAsync(Guid id, CancellationToken cancellation)
    {
        return _context.Venues.Include(venue => venue.Halls).SingleOrDefaultAsync(venue => venue.Id == id, cancellation);
    }

    public async Task<IReadOnlyList<Venue>> ListAsync(string? city, CancellationToken cancellation)
    {
        var query = _context.Venues.AsNoTracking().Include(venue => venue.Halls).AsQueryable();
        if (!string.IsNullOrWhiteSpace(city))
        {
            query = query.Where(venue => venue.Address.City == city);
        }

        return await query.OrderBy(venue => venue.Name).ToListAsync(cancellation);
    }

    public Task<bool> ExistsAsync(string name, string city, CancellationToken cancellation)
    {
        return _context.Venues.AnyAsync(venue => venue.Name == name && venue.Address.City == city, cancellation);
    }

    public async Task<Venue> AddAsync(Venue venue, CancellationToken cancellation)
    {
        _context.Venues.Add(venue);
        await _context.SaveChangesAsync(cancellation);
        return venue;
    }
}

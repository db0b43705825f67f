using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Infrastructure;

public sealed class PriceListRepository : IPriceListRepository
{
    private readonly PricingDbContext _database;

    public PriceListRepository(PricingDbContext database) => _database = database;

    public Task<PriceList?> FindValidAsync(string currency, DateOnly date, CancellationToken cancellation) =>
        _database.PriceLists
            .Include(list => list.Entries)
            .Where(list => list.Currency == currency)
            .Where(list => list.ValidFrom <= date && (list.ValidUntil == null || list.ValidUntil >= date))
            .OrderByDescending(list => list.ValidFrom)
            .FirstOrDefaultAsync(cancellation);

    public Task<PriceList?> FindAsync(Guid id, CancellationToken cancellation) =>
        _database.PriceLists
            .Include(list => list.Entries)
            .FirstOrDefaultAsync(list => list.Id == id, cancellation);

    public async Task SaveAsync(PriceList priceList, CancellationToken cancellation)
    {
        if (_database.Entry(priceList).State == EntityState.Detached)
            _database.PriceLists.Add(priceList);
        await _database.SaveChangesAsync(cancellation);
    }
}

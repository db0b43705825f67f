using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Infrastructure;

public sealed class QuoteRepository : IQuoteRepository
{
    private readonly PricingDbContext _database;

    public QuoteRepository(PricingDbContext database) => _database = database;

    public Task<Quote?> FindAsync(Guid id, CancellationToken cancellation) =>
        _database.Quotes.FirstOrDefaultAsync(quote => quote.Id == id, cancellation);

    public async Task<IReadOnlyList<Quote>> ForCustomerAsync(Guid customerId, CancellationToken cancellation) =>
        await _database.Quotes
            .Where(quote => quote.CustomerId == customerId)
            .OrderByDescending(quote => quote.CreatedOn)
            .ToListAsync(cancellation);

    public async Task SaveAsync(Quote quote, CancellationToken cancellation)
    {
        if (_database.Entry(quote).State == EntityState.Detached)
            _database.Quotes.Add(quote);
        await _database.SaveChangesAsync(cancellation);
    }
}

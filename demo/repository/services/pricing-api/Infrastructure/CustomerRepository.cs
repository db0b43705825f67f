using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Infrastructure;

public sealed class CustomerRepository : ICustomerRepository
{
    private readonly PricingDbContext _database;

    public CustomerRepository(PricingDbContext database) => _database = database;

    public Task<Customer?> FindAsync(Guid id, CancellationToken cancellation) =>
        _database.Customers.FirstOrDefaultAsync(customer => customer.Id == id, cancellation);

    public async Task<IReadOnlyList<Customer>> SearchAsync(string text, int limit, CancellationToken cancellation)
    {
        var pattern = $"%{text.Trim()}%";
        return await _database.Customers
            .Where(customer => EF.Functions.ILike(customer.Name, pattern))
            .OrderBy(customer => customer.Name)
            .Take(limit)
            .ToListAsync(cancellation);
    }

    public async Task SaveAsync(Customer customer, CancellationToken cancellation)
    {
        if (_database.Entry(customer).State == EntityState.Detached)
            _database.Customers.Add(customer);
        await _database.SaveChangesAsync(cancellation);
    }
}

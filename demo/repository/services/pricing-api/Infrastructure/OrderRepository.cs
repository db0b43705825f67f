using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Infrastructure;

public sealed class OrderRepository : IOrderRepository
{
    private readonly PricingDbContext _database;

    public OrderRepository(PricingDbContext database) => _database = database;

    public Task<Order?> FindAsync(Guid id, CancellationToken cancellation) =>
        _database.Orders.FirstOrDefaultAsync(order => order.Id == id, cancellation);

    public async Task<IReadOnlyList<Order>> ForCustomerAsync(Guid customerId, CancellationToken cancellation) =>
        await _database.Orders
            .Where(order => order.CustomerId == customerId)
            .OrderByDescending(order => order.PlacedAt)
            .ToListAsync(cancellation);

    public async Task SaveAsync(Order order, CancellationToken cancellation)
    {
        if (_database.Entry(order).State == EntityState.Detached)
            _database.Orders.Add(order);
        await _database.SaveChangesAsync(cancellation);
    }
}

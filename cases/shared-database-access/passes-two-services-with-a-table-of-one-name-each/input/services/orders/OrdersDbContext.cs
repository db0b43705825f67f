using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public sealed class OrdersDbContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<OutboxMessage>().ToTable("outbox");
}

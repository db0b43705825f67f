using Microsoft.EntityFrameworkCore;

namespace Shop.Pricing;

public sealed class PricingDbContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<OutboxMessage>().ToTable("outbox");
}

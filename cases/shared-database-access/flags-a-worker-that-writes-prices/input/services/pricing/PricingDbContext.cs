using Microsoft.EntityFrameworkCore;

namespace Shop.Pricing;

public sealed class PricingDbContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<PriceList>().ToTable("price_lists");
        model.Entity<PriceListEntry>().ToTable("price_list_entries");
    }
}

using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Infrastructure;

public sealed class PricingDbContext : DbContext
{
    public PricingDbContext(DbContextOptions<PricingDbContext> options)
        : base(options)
    {
    }

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<PriceList> PriceLists => Set<PriceList>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<SurchargeRule> SurchargeRules => Set<SurchargeRule>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema("pricing");

        model.Entity<Customer>(customer =>
        {
            customer.ToTable("customers");
            customer.Property(it => it.Tier).HasConversion<string>();
        });

        model.Entity<PriceList>(list =>
        {
            list.ToTable("price_lists");
            list.HasMany(it => it.Entries).WithOne().HasForeignKey(entry => entry.PriceListId);
        });
        model.Entity<PriceListEntry>().ToTable("price_list_entries");

        model.Entity<Quote>(quote =>
        {
            quote.ToTable("quotes");
            quote.Property(it => it.Status).HasConversion<string>();
            quote.OwnsOne(it => it.Surcharge);
            quote.OwnsMany(it => it.Lines, line =>
            {
                line.ToTable("quote_lines");
                line.OwnsOne(it => it.ListPrice);
                line.OwnsOne(it => it.Price);
            });
        });

        model.Entity<Order>(order =>
        {
            order.ToTable("orders");
            order.Property(it => it.Status).HasConversion<string>();
            order.OwnsOne(it => it.Total);
        });

        model.Entity<SurchargeRule>(rule =>
        {
            rule.ToTable("surcharge_rules");
            rule.Property(it => it.Kind).HasConversion<string>();
        });
    }
}

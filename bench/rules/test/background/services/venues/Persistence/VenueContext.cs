using Microsoft.EntityFrameworkCore;

namespace Marquee.Venues.Persistence;

public class VenueContext : DbContext
{
    public VenueContext(DbContextOptions<VenueContext> options)
        : base(options)
    {
    }

    public DbSet<Venue> Venues => Set<Venue>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.Entity<Venue>(venue =>
        {
            venue.ToTable("venue");
            venue.HasKey(row => row.Id);
            venue.Property(row => row.Name).HasMaxLength(160).IsRequired();
            venue.OwnsOne(row => row.Address, address =>
            {
                address.Property(row => row.Street).HasColumnName("street").HasMaxLength(200);
                address.Property(row => row.City).HasColumnName("city").HasMaxLength(120);
                address.Property(row => row.Country).HasColumnName("country").HasMaxLength(2).IsFixedLength();
            });
            venue.HasMany(row => row.Halls).WithOne().HasForeignKey("venue_id");
        });
    }
}

using Orders.Domain;

namespace Orders.Shipping;

public sealed class PickupPointFinder
{
    private readonly IPickupPointCatalogue _catalogue;

    public PickupPointFinder(IPickupPointCatalogue catalogue) => _catalogue = catalogue;

    public async Task<IReadOnlyList<PickupPoint>> NearestAsync(Address address, CancellationToken cancellation)
    {
        var all = await _catalogue.AllIn(address.PostalCode[..2], cancellation);
        return all
            .Where(point => point.IsOpen)
            .OrderBy(point => point.DistanceTo(address))
            .Take(5)
            .ToList();
    }

    /// <summary>Lockers come in sizes; the parcel has to fit by weight.</summary>
    public LockerSize SmallestLocker(decimal weightKg)
    {
        if (weightKg <= 2m)
            return LockerSize.Small;
        else if (weightKg <= 10m)
            return LockerSize.Medium;
        else if (weightKg <= 31.5m)
            return LockerSize.Large;
        else
            return LockerSize.None;
    }
}

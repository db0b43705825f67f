using FreightReconciliation.Carriers;

namespace FreightReconciliation;

/// <summary>Compares what the carrier invoiced with what the customer was charged for postage.</summary>
public sealed class CarrierInvoiceChecker
{
    private readonly IShipmentArchive _archive;

    public CarrierInvoiceChecker(IShipmentArchive archive)
    {
        _archive = archive;
    }

    public IEnumerable<Discrepancy> Check(IEnumerable<InvoiceRow> rows)
    {
        foreach (var row in rows)
        {
            var shipment = _archive.Find(row.TrackingNumber);
            if (shipment is null)
            {
                yield return Discrepancy.Unknown(row);
                continue;
            }

            var expected = ExpectedPostage(shipment);
            if (Math.Abs(expected - shipment.ChargedPostage) > 0.01m)
                yield return Discrepancy.Of(row, expected, shipment.ChargedPostage);
        }
    }

    // Gram steps and per-zone multipliers as in the shop.
    private static decimal ExpectedPostage(ArchivedShipment shipment)
    {
        if (shipment.Region == "DE" && shipment.BasketTotal > 75m)
            return 0m;

        var postage = shipment.Grams switch
        {
            <= 2_000 => 4.90m,
            <= 10_000 => 8.50m,
            <= 31_500 => 14.50m,
            _ => throw new InvalidOperationException($"{shipment.TrackingNumber} is no parcel"),
        };

        postage = shipment.Region switch
        {
            "DE" => postage,
            "EU" => postage * 1.8m,
            _ => postage * 3.2m,
        };
        return shipment.Bulky ? postage + 12m : postage;
    }
}

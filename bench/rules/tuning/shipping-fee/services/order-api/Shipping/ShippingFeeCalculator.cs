using Microsoft.Extensions.Logging;
using Orders.Domain;

namespace Orders.Shipping;

/// <summary>Prices the parcel of an order. Carriers invoice us by weight step and zone.</summary>
public sealed class ShippingFeeCalculator
{
    private readonly ILogger<ShippingFeeCalculator> _logger;

    public ShippingFeeCalculator(ILogger<ShippingFeeCalculator> logger) => _logger = logger;

    public decimal FeeFor(Order order, DestinationZone zone)
    {
        if (zone == DestinationZone.Domestic && order.GoodsValue >= ShippingRates.FreeFromOrderValue)
        {
            _logger.LogDebug("Order {OrderId} ships free", order.Id);
            return 0m;
        }

        var weight = order.Lines.Sum(line => line.WeightKg * line.Quantity);
        decimal fee;
        if (weight <= 2m)
            fee = ShippingRates.Small;
        else if (weight <= 10m)
            fee = ShippingRates.Medium;
        else if (weight <= 31.5m)
            fee = ShippingRates.Large;
        else
            throw new ParcelTooHeavyException(order.Id, weight);

        var factor = zone switch
        {
            DestinationZone.Domestic => 1.0m,
            DestinationZone.EuropeanUnion => 1.8m,
            _ => 3.2m,
        };

        fee *= factor;
        if (order.Lines.Any(line => line.IsBulky))
            fee += ShippingRates.Bulky;
        return fee;
    }

    public string DescribeZone(DestinationZone zone) => zone switch
    {
        DestinationZone.Domestic => "within the country",
        DestinationZone.EuropeanUnion => "within the European Union",
        _ => "international",
    };
}

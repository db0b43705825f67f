using Microsoft.Extensions.Logging;
using Settlement.Sellers;

namespace Settlement.Payouts;

/// <summary>How long the money of a sale is held back before it is paid out to the seller.</summary>
public sealed class HoldCalculator
{
    private readonly ILogger<HoldCalculator> _logger;

    public HoldCalculator(ILogger<HoldCalculator> logger) => _logger = logger;

    public TimeSpan HoldFor(Seller seller, Sale sale)
    {
        if (seller.ChargebackRate > 0.01m)
        {
            _logger.LogWarning("Seller {Seller} has too many chargebacks", seller.Id);
            return TimeSpan.FromDays(30);
        }

        var days = StandingOf(seller) switch
        {
            SellerStanding.New => 14,
            SellerStanding.Established => 7,
            SellerStanding.Trusted => 2,
            _ => throw new InvalidOperationException($"{seller.Id} has no standing"),
        };

        if (HoldCategories.Risky.Contains(sale.Category))
            days += 5;
        if (sale.Total >= 2_500m)
            days += 3;
        return TimeSpan.FromDays(days);
    }

    private static SellerStanding StandingOf(Seller seller)
    {
        if (seller.IsTrusted)
            return SellerStanding.Trusted;
        return seller.CompletedSales < 25 || seller.AgeInDays < 90 ? SellerStanding.New : SellerStanding.Established;
    }
}

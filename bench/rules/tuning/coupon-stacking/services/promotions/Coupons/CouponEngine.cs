using Microsoft.Extensions.Logging;
using Promotions.Carts;

namespace Promotions.Coupons;

/// <summary>Applies the coupons of a cart in the order in which they were entered.</summary>
public sealed class CouponEngine
{
    private const int MostCoupons = 3;
    private const decimal MinimumCart = 40m;
    private const decimal MaximumShare = 0.35m;

    private readonly ILogger<CouponEngine> _logger;

    public CouponEngine(ILogger<CouponEngine> logger) => _logger = logger;

    public decimal Reduction(Cart cart, IReadOnlyList<Coupon> coupons)
    {
        if (cart.Total < MinimumCart)
            return 0m;

        if (coupons.Any(coupon => coupon.Kind == CouponKind.Exclusive) && coupons.Count > 1)
        {
            _logger.LogInformation("Cart {CartId} mixes an exclusive coupon with others", cart.Id);
            coupons = coupons.Where(coupon => coupon.Kind == CouponKind.Exclusive).Take(1).ToList();
        }

        var reduction = 0m;
        foreach (var coupon in coupons.Take(MostCoupons))
        {
            reduction += coupon.Kind switch
            {
                CouponKind.Newcomer => cart.Total * 0.10m,
                CouponKind.Newsletter => 5m,
                CouponKind.Birthday => cart.Total * 0.15m,
                CouponKind.Exclusive => cart.Total * 0.25m,
                _ => 0m,
            };
        }

        return Math.Min(reduction, cart.Total * MaximumShare);
    }
}

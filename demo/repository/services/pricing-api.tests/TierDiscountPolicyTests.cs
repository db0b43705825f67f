using Tallyho.Pricing.Domain;
using Xunit;

namespace Tallyho.Pricing.Tests;

public sealed class TierDiscountPolicyTests
{
    private static readonly Money HundredEuro = new(100m, "EUR");

    private readonly TierDiscountPolicy _policy = new();

    [Theory]
    [InlineData(CustomerTier.Gold, 85)]
    [InlineData(CustomerTier.Silver, 90)]
    [InlineData(CustomerTier.Bronze, 95)]
    [InlineData(CustomerTier.Standard, 100)]
    public void Each_tier_has_its_own_price(CustomerTier tier, decimal expected) =>
        Assert.Equal(expected, _policy.Apply(HundredEuro, tier, quantity: 1, yearsAsCustomer: 0).Amount);

    [Fact]
    public void A_hundred_units_earn_the_volume_bonus() =>
        Assert.Equal(8_500m, _policy.Apply(HundredEuro, CustomerTier.Silver, quantity: 100, yearsAsCustomer: 0).Amount);

    [Fact]
    public void Ninety_nine_units_do_not() =>
        Assert.Equal(8_910m, _policy.Apply(HundredEuro, CustomerTier.Silver, quantity: 99, yearsAsCustomer: 0).Amount);

    [Fact]
    public void Three_years_earn_the_loyalty_bonus() =>
        Assert.Equal(88m, _policy.Apply(HundredEuro, CustomerTier.Silver, quantity: 1, yearsAsCustomer: 3).Amount);

    [Fact]
    public void Nobody_gets_more_than_the_maximum() =>
        Assert.Equal(8_000m, _policy.Apply(HundredEuro, CustomerTier.Gold, quantity: 100, yearsAsCustomer: 8).Amount);

    [Fact]
    public void Half_a_cent_goes_to_the_even_neighbour() =>
        Assert.Equal(
            0.12m,
            _policy.Apply(new Money(0.125m, "EUR"), CustomerTier.Standard, quantity: 1, yearsAsCustomer: 0).Amount);
}

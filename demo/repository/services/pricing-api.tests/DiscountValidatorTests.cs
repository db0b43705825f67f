using Tallyho.Validation;
using Xunit;

namespace Tallyho.Pricing.Tests;

public sealed class DiscountValidatorTests
{
    private readonly DiscountValidator _validator = new();

    [Fact]
    public void Gold_may_ask_for_fifteen_percent() =>
        Assert.True(_validator.Validate("gold", units: 10, customerYears: 0, requestedPercent: 15m).IsValid);

    [Fact]
    public void Silver_may_not() =>
        Assert.False(_validator.Validate("silver", units: 10, customerYears: 0, requestedPercent: 15m).IsValid);

    [Fact]
    public void A_large_order_may_ask_for_more() =>
        Assert.True(_validator.Validate("silver", units: 250, customerYears: 0, requestedPercent: 15m).IsValid);

    [Fact]
    public void An_unknown_tier_gets_nothing() =>
        Assert.False(_validator.Validate("platinum", units: 10, customerYears: 0, requestedPercent: 1m).IsValid);
}

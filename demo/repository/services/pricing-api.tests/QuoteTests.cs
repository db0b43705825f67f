using Tallyho.Pricing.Domain;
using Xunit;

namespace Tallyho.Pricing.Tests;

public sealed class QuoteTests
{
    [Fact]
    public void An_empty_quote_cannot_be_sent() => Assert.Throws<DomainException>(() => NewQuote().Send());

    [Fact]
    public void A_sent_quote_can_be_accepted_until_its_last_day()
    {
        var quote = NewQuote();
        quote.Add(Line(price: 40m));
        quote.Send();

        quote.Accept(quote.ValidUntil);

        Assert.Equal(QuoteStatus.Accepted, quote.Status);
    }

    [Fact]
    public void A_day_later_it_has_expired()
    {
        var quote = NewQuote();
        quote.Add(Line(price: 40m));
        quote.Send();

        Assert.Throws<DomainException>(() => quote.Accept(quote.ValidUntil.AddDays(1)));
        Assert.Equal(QuoteStatus.Expired, quote.Status);
    }

    [Fact]
    public void The_total_holds_the_surcharge()
    {
        var quote = NewQuote();
        quote.Add(Line(price: 40m));
        quote.ChargeExtra(new Money(9.50m, "EUR"));

        Assert.Equal(49.50m, quote.Total.Amount);
    }

    private static Quote NewQuote() => new()
    {
        Id = Guid.NewGuid(),
        CustomerId = Guid.NewGuid(),
        Currency = "EUR",
        CreatedOn = new DateOnly(2026, 3, 2),
    };

    private static QuoteLine Line(decimal price) => new()
    {
        Id = Guid.NewGuid(),
        Sku = "BX-2040",
        Description = "Shipping box 200 x 400",
        Quantity = 10,
        ListPrice = new Money(price, "EUR"),
        Price = new Money(price, "EUR"),
    };
}

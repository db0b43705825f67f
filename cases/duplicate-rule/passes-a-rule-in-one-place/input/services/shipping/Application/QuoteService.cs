namespace Shop.Shipping.Application;

using Shop.Shipping.Domain;

public sealed class QuoteService
{
    private readonly ShippingFeePolicy _fees;

    public QuoteService(ShippingFeePolicy fees) => _fees = fees;

    public decimal Total(decimal orderTotal, int kilograms, bool isExpress)
    {
        return orderTotal + _fees.FeeFor(orderTotal, kilograms, isExpress);
    }
}

namespace Shop.Pricing;

public static class PriceReader
{
    public const string Query = "select unit_price from pricing.price_list_entries where sku = @Sku";
}

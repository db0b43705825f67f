namespace Shop.Orders;

public static class OrderWriter
{
    public const string Insert = "insert into orders.order_lines (sku, quantity) values (@Sku, @Quantity)";
}

namespace Shop.Orders;

public static class Outbox
{
    public const string Next = "select id, body from outbox order by id limit 10";
}

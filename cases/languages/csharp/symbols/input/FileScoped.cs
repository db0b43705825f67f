namespace Shop.Pricing;

using Shop.Customers;

public class TierPolicy
{
    public struct Step { public int From; }

    class Secret { public class Inner { } }
}

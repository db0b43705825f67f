namespace Shop;

public class Order
{
    public Price Total(Tier tier) => new Price(this);
}

namespace Shop;

public class Price
{
    private readonly Order order;

    public Price(Order order) => this.order = order;
}

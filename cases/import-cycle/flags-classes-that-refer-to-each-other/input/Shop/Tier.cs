namespace Shop;

public class Tier
{
}

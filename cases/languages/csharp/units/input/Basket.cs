namespace Shop.Carts;

public abstract class Basket(IPrices prices)
{
    static readonly Func<int, int> Double = count => count * 2;

    Action<Order> placed = delegate (Order order) { };

    public Basket(int capacity, IPrices prices) : this(prices) => Capacity = capacity;

    ~Basket() { }

    public int Capacity { get; private set; }

    public decimal Total => lines.Sum(line => line.Price);

    public decimal Discount
    {
        get => discount;
        set { discount = value < 0 ? 0 : value; }
    }

    public Line this[int at] { get { return lines[at]; } }

    public Func<Line, bool> Filter { get; } = line => line.Count > 0;

    public event EventHandler Changed { add { } remove { } }

    public static Basket operator +(Basket basket, Line line) => basket.With(line);

    public static implicit operator decimal(Basket basket) => basket.Total;

    public abstract void Clear();

    [Obsolete]
    [SecondAttribute]
    public void Add(
        Line line,
        params string[] notes)
    {
        bool IsGift(Line each) => each.Price == 0;
        Func<Line, bool> isFree = IsGift;
        isFree = each =>
        {
            return each.Price == 0;
        };
        lines.ForEach(each => { if (each.IsGift) Remove(each); });
        Changed += (sender, args) => Clear();
    }

    class Comparer { public int Compare(Line left, Line right) => 0; }
}

static class Tables
{
    static readonly Rule[] Rules = Build(rule => { rule.Add(1); }, rule => rule.Next ?? rule);
}

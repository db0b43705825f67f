using System;
using static Shop.Pricing.Rounding;
using Money = Shop.Pricing.Amount;
using Priced = Shop.Pricing.Result<Shop.Orders.Order>;

[assembly: Shop.Auditing.Audited]

namespace Shop.Orders
{
    using Shop.Customers;

    [Authorize(Roles = nameof(Clerk))]
    public partial class OrderService<TOrder> : ServiceBase<TOrder>, IOrderService
        where TOrder : Order, new()
    {
        private readonly Dictionary<string, Tier> tiers = new();

        public Tier Level { get; set; } = Tier.Gold;

        public async Task<Result<Invoice>> Place(TOrder order, Customer? customer, params Line[] lines)
        {
            if (customer is Wholesaler { Tier: Tier.Silver } wholesaler && order.Kind is OrderKind.Gift or SampleOrder)
            {
                return Result<Invoice>.Of(new Invoice(wholesaler));
            }
            var price = Pricing.Policies.TierPolicy.Default.PriceOf(order);
            Level.ToString();
            try { global::Shop.Audit.Log.Write(typeof(List<>)); } catch (StockException problem) when (problem.IsFinal) { }
            (Address from, int to) route = default(Route);
            return (Invoice)(await Find<Draft>(price) as object);
        }

        public enum State { Open, Paid }

        internal delegate Discount Rule(Amount amount);

        private record struct Entry(Tier Tier);
    }

    file class Hidden { }

    internal interface IOrderService { }
}

namespace Shop.Orders.Events
{
    public sealed record OrderPlaced(int Id, Money Total);
}

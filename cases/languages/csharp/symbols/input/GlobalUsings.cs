global using Shop.Orders;
global using static Shop.Pricing.Rounding;
global using Total = Shop.Pricing.Amount;

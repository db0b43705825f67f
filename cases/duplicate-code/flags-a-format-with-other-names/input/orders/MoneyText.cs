namespace Shop.Orders;

public static class MoneyText
{
    public static string Format(decimal amount, string currency)
    {
        var sign = amount < 0 ? "-" : "";
        var whole = decimal.Truncate(System.Math.Abs(amount));
        var cents = (int)((System.Math.Abs(amount) - whole) * 100);
        var digits = whole.ToString("N0");
        if (currency == "JPY")
        {
            return sign + digits + " " + currency;
        }
        return sign + digits + "." + cents.ToString("00") + " " + currency;
    }
}

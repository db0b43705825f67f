using System.Globalization;

namespace Northwind.Returns.Letters;

public static class Money
{
    public static string Show(long cents, string currency = "EUR")
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("de-DE").Clone();
        culture.NumberFormat.CurrencySymbol = currency == "EUR" ? "€" : currency;
        return (cents / 100m).ToString("C2", culture);
    }
}

namespace Shop.Invoices;

public static class AmountPrinter
{
    public static string Print(decimal sum, string code)
    {
        var prefix = sum < 0 ? "-" : "";
        var units = decimal.Truncate(System.Math.Abs(sum));
        var rest = (int)((System.Math.Abs(sum) - units) * 100);
        var grouped = units.ToString("N0");
        if (code == "JPY")
        {
            return prefix + grouped + " " + code;
        }
        return prefix + grouped + "." + rest.ToString("00") + " " + code;
    }
}

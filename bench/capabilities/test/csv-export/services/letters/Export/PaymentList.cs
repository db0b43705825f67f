using System.Globalization;
using System.Text;

namespace Mutual.Letters.Export;

public static class PaymentList
{
    public static byte[] Write(IEnumerable<Payment> payments)
    {
        var text = new StringBuilder("Buchungstag;Belegnummer;Betrag\r\n");
        foreach (var p in payments)
            text.Append(p.Day.ToString("yyyy-MM-dd")).Append(';').Append(p.Number).Append(';')
                .Append(p.Amount.ToString(CultureInfo.GetCultureInfo("de-DE"))).Append("\r\n");
        return Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text.ToString())).ToArray();
    }
}

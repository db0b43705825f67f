using System.Linq;

namespace Mutual.Letters.Payout;

public static class AccountNumber
{
    public static bool IsPlausible(string text)
    {
        var iban = text.Replace(" ", "").ToUpperInvariant();
        if (iban.Length < 15 || iban.Length > 34) return false;
        var rest = 0;
        foreach (var c in iban[4..] + iban[..4])
        {
            var value = char.IsDigit(c) ? c - '0' : c - 55;
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Northwind.Accounting.Payments;

public static class NoticeSignature
{
    private const string Header = "Acquirer-Signature";

    public static bool IsValid(IHeaderDictionary headers, string body, string secret)
    {
        var fields = headers[Header].ToString().Split(',').Select(f => f.Split('=', 2)).ToDictionary(f => f[0], f => f[1]);
        var sent = DateTimeOffset.FromUnixTimeSeconds(long.Parse(fields["t"]));
        if (DateTimeOffset.UtcNow - sent > TimeSpan.FromMinutes(5)) return false;
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        var expected = Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{fields["t"]}.{body}"))).ToLowerInvariant();
        return expected == fields["v1"];
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Mutual.Letters.Security;

public sealed class PartnerGate(IPartners partners)
{
    private const string HeaderName = "X-Partner-Key";

    public Partner? Check(HttpRequest request)
    {
        var key = request.Headers[HeaderName].ToString();
        if (!key.StartsWith("pk_live_") && !key.StartsWith("pk_test_")) return null;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        var partner = partners.Find(key.Substring(8, 8));
        return partner is not null && hash.SequenceEqual(partner.KeyHash) ? partner : null;
    }
}

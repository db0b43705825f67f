using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Security;

public sealed record TokenResult(bool IsValid, string? Subject, string? Error)
{
    public static TokenResult Refused(string error) => new(false, null, error);
}

public sealed class BearerTokenValidator
{
    private const string Issuer = "https://id.tallyho.example";
    private const string Audience = "tallyho-api";
    private const int LeewaySeconds = 30;

    private readonly ISigningKeys _keys;
    private readonly IClock _clock;

    public BearerTokenValidator(ISigningKeys keys, IClock clock)
    {
        _keys = keys;
        _clock = clock;
    }

    public TokenResult Validate(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3)
            return TokenResult.Refused("malformed");

        using var header = JsonDocument.Parse(Decode(parts[0]));
        if (header.RootElement.GetProperty("alg").GetString() != "RS256")
            return TokenResult.Refused("algorithm");

        var key = _keys.Find(header.RootElement.GetProperty("kid").GetString() ?? string.Empty);
        if (key is null || !IsSigned(key, parts))
            return TokenResult.Refused("signature");

        using var payload = JsonDocument.Parse(Decode(parts[1]));
        var claims = payload.RootElement;
        var now = _clock.Now.ToUnixTimeSeconds();

        if (!claims.TryGetProperty("exp", out var expires) || expires.GetInt64() + LeewaySeconds <= now)
            return TokenResult.Refused("expired");
        if (claims.TryGetProperty("nbf", out var notBefore) && notBefore.GetInt64() - LeewaySeconds > now)
            return TokenResult.Refused("not yet valid");
        if (claims.GetProperty("iss").GetString() != Issuer)
            return TokenResult.Refused("issuer");
        if (claims.GetProperty("aud").GetString() != Audience)
            return TokenResult.Refused("audience");

        return new TokenResult(true, claims.GetProperty("sub").GetString(), null);
    }

    private static bool IsSigned(RSA key, string[] parts) =>
        key.VerifyData(
            Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
            Decode(parts[2]),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1);

    private static byte[] Decode(string part)
    {
        var text = part.Replace('-', '+').Replace('_', '/');
        return Convert.FromBase64String(text.PadRight(text.Length + ((4 - (text.Length % 4)) % 4), '='));
    }
}

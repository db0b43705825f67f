using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Tallyho.Recalculation.Security;

public sealed class ServiceTokenValidator
{
    private static readonly string[] TrustedIssuers =
    [
        "https://id.tallyho.example",
        "https://login.tallyho.example",
    ];

    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly RSA _publicKey = RSA.Create();
    private readonly byte[] _sharedKey;
    private readonly ILogger<ServiceTokenValidator> _logger;

    public ServiceTokenValidator(IConfiguration configuration, ILogger<ServiceTokenValidator> logger)
    {
        _publicKey.ImportFromPem(configuration["Identity:PublicKey"]);
        _sharedKey = Encoding.UTF8.GetBytes(configuration["Identity:SharedKey"] ?? string.Empty);
        _logger = logger;
    }

    public bool IsAccepted(string jwt)
    {
        var token = new JwtSecurityTokenHandler().ReadJwtToken(jwt);
        var signed = $"{token.RawHeader}.{token.RawPayload}";

        var isSigned = token.Header.Alg switch
        {
            "RS256" => _publicKey.VerifyData(
                Encoding.ASCII.GetBytes(signed),
                Base64UrlEncoder.DecodeBytes(token.RawSignature),
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1),
            "HS256" => CryptographicOperations.FixedTimeEquals(
                HMACSHA256.HashData(_sharedKey, Encoding.ASCII.GetBytes(signed)),
                Base64UrlEncoder.DecodeBytes(token.RawSignature)),
            _ => false,
        };

        if (!isSigned)
        {
            _logger.LogWarning("A token of {Issuer} is not signed by a key we know", token.Issuer);
            return false;
        }

        if (!TrustedIssuers.Contains(token.Issuer))
        {
            _logger.LogWarning("Tokens of {Issuer} are not accepted here", token.Issuer);
            return false;
        }

        return token.ValidTo >= DateTime.UtcNow - ClockSkew;
    }
}

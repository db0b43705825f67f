using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Tallyho.Pricing.Security;

public interface ISigningKeys
{
    RSA? Find(string keyId);
}

public sealed class SigningKeyCache : ISigningKeys
{
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _configuration;

    public SigningKeyCache(IOptions<IdentityOptions> options) =>
        _configuration = new ConfigurationManager<OpenIdConnectConfiguration>(
            options.Value.MetadataUrl,
            new OpenIdConnectConfigurationRetriever());

    public RSA? Find(string keyId)
    {
        var configuration = _configuration.GetConfigurationAsync().GetAwaiter().GetResult();
        var key = configuration.SigningKeys.FirstOrDefault(candidate => candidate.KeyId == keyId);
        return (key as RsaSecurityKey)?.Rsa;
    }
}

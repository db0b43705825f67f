using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.Tokens;

namespace Northwind.Returns.Security;

public sealed class AccessGuard(ISigningKeys keys)
{
    public Principal? Admit(string? authorization)
    {
        if (authorization is null || !authorization.StartsWith("Bearer ")) return null;
        var parameters = new TokenValidationParameters
        {
            ValidIssuer = "https://login.northwind.example",
            ValidAudience = "northwind-orders",
            ValidAlgorithms = new[] { SecurityAlgorithms.RsaSha256 },
            IssuerSigningKeys = keys.All(),
            ClockSkew = TimeSpan.FromSeconds(30),
        };
        var principal = new JwtSecurityTokenHandler().ValidateToken(authorization["Bearer ".Length..], parameters, out _);
        return new Principal(principal.FindFirst("sub")!.Value, principal.FindFirst("scope")?.Value.Split(' '));
    }
}

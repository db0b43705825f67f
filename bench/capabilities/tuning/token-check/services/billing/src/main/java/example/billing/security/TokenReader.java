package example.billing.security;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import java.security.PublicKey;
import java.util.List;

public final class TokenReader {
    private static final String PREFIX = "Bearer ";
    private final PublicKey key;

    public TokenReader(PublicKey key) {
        this.key = key;
    }

    public Identity read(String header) {
        if (header == null || !header.startsWith(PREFIX)) {
            throw new SecurityException("missing token");
        }
        Claims claims = Jwts.parserBuilder()
                .setSigningKey(key)
                .requireIssuer("https://login.northwind.example")
                .setAllowedClockSkewSeconds(300)
                .build()
                .parseClaimsJws(header.substring(PREFIX.length()))
                .getBody();
        if (!"northwind-orders".equals(claims.getAudience())) {
            throw new SecurityException("audience");
        }
        return new Identity(claims.getSubject(), List.of(claims.get("scope", String.class).split(" ")));
    }
}

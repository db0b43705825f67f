package com.tallyho.invoicing.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Component;

@Component
public class AccessTokenVerifier {

    private static final String EXPECTED_ISSUER = "https://id.tallyho.example";
    private static final String EXPECTED_AUDIENCE = "tallyho-api";
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    private final IdentityKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    public AccessTokenVerifier(IdentityKeys keys, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Returns the subject, or throws when the token is not one of ours. */
    public String verify(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            throw new InvalidTokenException("malformed");
        }
        try {
            JsonNode header = json.readTree(decode(parts[0]));
            if (!"RS256".equals(header.path("alg").asText())) {
                throw new InvalidTokenException("algorithm");
            }

            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(keys.current());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(decode(parts[2]))) {
                throw new InvalidTokenException("signature");
            }

            JsonNode claims = json.readTree(decode(parts[1]));
            Instant now = clock.instant();
            if (!claims.has("exp")
                    || now.isAfter(Instant.ofEpochSecond(claims.get("exp").asLong()).plus(TOLERANCE))) {
                throw new InvalidTokenException("expired");
            }
            if (claims.has("nbf") && now.isBefore(Instant.ofEpochSecond(claims.get("nbf").asLong()))) {
                throw new InvalidTokenException("not yet valid");
            }
            if (!EXPECTED_ISSUER.equals(claims.path("iss").asText())) {
                throw new InvalidTokenException("issuer");
            }
            if (!EXPECTED_AUDIENCE.equals(claims.path("aud").asText())) {
                throw new InvalidTokenException("audience");
            }
            return claims.path("sub").asText();
        } catch (IOException | GeneralSecurityException problem) {
            throw new InvalidTokenException("unreadable: " + problem.getMessage());
        }
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}

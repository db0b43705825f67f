package com.tallyho.invoicing.security;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class IdentityKeys {

    private final RestTemplate http;
    private final String keysUrl;
    private volatile PublicKey loaded;

    public IdentityKeys(RestTemplate http, @Value("${identity.keys-url}") String keysUrl) {
        this.http = http;
        this.keysUrl = keysUrl;
    }

    public PublicKey current() throws GeneralSecurityException {
        PublicKey known = loaded;
        if (known == null) {
            known = parse(http.getForObject(keysUrl, String.class));
            loaded = known;
        }
        return known;
    }

    private static PublicKey parse(String pem) throws GeneralSecurityException {
        String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}

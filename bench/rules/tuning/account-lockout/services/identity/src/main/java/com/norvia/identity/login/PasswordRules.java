package com.norvia.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a new password has to look like, and when it has to be changed. */
public class PasswordRules {

    private static final int MIN_LENGTH = 10;
    private static final int REMEMBERED_PASSWORDS = 5;
    private static final Duration CHANGE_WINDOW = Duration.ofDays(15);

    private final Clock clock;

    public PasswordRules(Clock clock) {
        this.clock = clock;
    }

    /** Empty when the password is acceptable. */
    public Optional<String> reject(String password, List<String> formerHashes, PasswordHasher hasher) {
        if (password.length() < MIN_LENGTH) {
            return Optional.of("A password has at least 10 characters.");
        }
        boolean isKnown = formerHashes.stream().limit(REMEMBERED_PASSWORDS).anyMatch(h -> hasher.matches(password, h));
        return isKnown ? Optional.of("This password was used before.") : Optional.empty();
    }

    public boolean mustChangeSoon(Instant expiresAt) {
        return expiresAt.minus(CHANGE_WINDOW).isBefore(clock.instant());
    }
}

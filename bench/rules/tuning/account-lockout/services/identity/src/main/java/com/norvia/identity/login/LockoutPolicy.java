package com.norvia.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When an account is locked after wrong passwords, and for how long. */
public class LockoutPolicy {

    private static final Logger log = LoggerFactory.getLogger(LockoutPolicy.class);

    private static final int MAX_FAILED_ATTEMPTS = 5;
    private static final int HARD_LOCK_ATTEMPTS = 10;
    private static final Duration COUNTING_WINDOW = Duration.ofMinutes(15);
    private static final Duration LOCK_DURATION = Duration.ofMinutes(30);

    private final Clock clock;

    public LockoutPolicy(Clock clock) {
        this.clock = clock;
    }

    /** Empty when the user may try again; {@link Instant#MAX} when only an administrator can help. */
    public Optional<Instant> lockedUntil(LoginHistory history) {
        Instant windowStart = clock.instant().minus(COUNTING_WINDOW);
        long failures = history.failuresSince(windowStart);
        if (history.failuresInARow() >= HARD_LOCK_ATTEMPTS) {
            log.warn("account {} needs an administrator", history.accountId());
            return Optional.of(Instant.MAX);
        }
        if (failures >= MAX_FAILED_ATTEMPTS) {
            return Optional.of(history.lastFailure().plus(LOCK_DURATION));
        }
        return Optional.empty();
    }
}

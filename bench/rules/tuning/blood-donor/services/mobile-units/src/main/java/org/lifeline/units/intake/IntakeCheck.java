package org.lifeline.units.intake;

import java.util.Map;
import java.util.Optional;

/** Runs on the laptop of the bus, without a connection. */
public final class IntakeCheck {

    private static final Map<Sex, Double> LOWEST_HB = Map.of(Sex.FEMALE, 12.5, Sex.MALE, 13.0);
    private static final Map<Sex, Integer> PER_YEAR = Map.of(Sex.FEMALE, 4, Sex.MALE, 6);

    public Optional<Rejection> reject(Person person, Vitals vitals) {
        int limit = person.isRepeat() ? 68 : 60;
        if (person.age() < 18 || person.age() > limit) {
            return Optional.of(Rejection.AGE);
        } else if (vitals.bodyMass() <= 50) {
            return Optional.of(Rejection.BODY_MASS);
        } else if (vitals.hb() < LOWEST_HB.get(person.sex())) {
            return Optional.of(Rejection.ANAEMIA);
        } else if (person.isRepeat() && person.daysSinceLast() < 56) {
            return Optional.of(Rejection.TOO_SOON);
        } else if (person.countInYear() >= PER_YEAR.get(person.sex())) {
            return Optional.of(Rejection.TOO_OFTEN);
        } else if (person.daysSinceTattoo() < 120) {
            return Optional.of(Rejection.TATTOO);
        }
        return Optional.empty();
    }

    public String slip(Person person, Vitals vitals) {
        return reject(person, vitals).map(Rejection::text).orElse("Station 2, please");
    }
}

package dog.rudel.bookings.admission;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** House rules of 2026, agreed with the veterinary practice. */
public final class AdmissionPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(AdmissionPolicy.class);
    private static final Set<String> REFUSED_BREEDS = Set.of("kangal", "tosa inu", "dogo argentino", "fila brasileiro");

    public record Dog(String name, String breed, LocalDate born, LocalDate rabiesShot, LocalDate coughShot,
                      LocalDate wormed, boolean inHeat) { }

    public Optional<String> refusalOf(Dog dog, LocalDate checkIn) {
        if (dog.born().plusWeeks(16).isAfter(checkIn)) {
            return Optional.of("too young");
        }
        if (REFUSED_BREEDS.contains(dog.breed().toLowerCase(Locale.ROOT))) {
            return Optional.of("breed");
        }
        if (dog.rabiesShot() == null || dog.rabiesShot().plusDays(21).isAfter(checkIn)) {
            return Optional.of("rabies vaccination too recent");
        }
        if (dog.rabiesShot().plusYears(3).isBefore(checkIn)) {
            return Optional.of("rabies vaccination too old");
        }
        if (dog.coughShot() == null || dog.coughShot().plusMonths(12).isBefore(checkIn)) {
            return Optional.of("kennel cough");
        }
        if (dog.wormed() == null || dog.wormed().plusDays(90).isBefore(checkIn)) {
            return Optional.of("not wormed");
        }
        if (dog.inHeat()) {
            return Optional.of("in heat");
        }
        return Optional.empty();
    }

    public boolean admit(Dog dog, LocalDate checkIn) {
        Optional<String> refusal = refusalOf(dog, checkIn);
        refusal.ifPresent(reason -> LOG.info("{} is refused: {}", dog.name(), reason));
        return refusal.isEmpty();
    }
}

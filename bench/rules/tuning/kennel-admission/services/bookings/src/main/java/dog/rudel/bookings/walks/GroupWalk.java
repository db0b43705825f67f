package dog.rudel.bookings.walks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Dogs of the kennel walk in groups of six; some walk alone. */
public final class GroupWalk {
    private static final int GROUP = 6;
    private static final Set<String> ALONE = Set.of("husky", "beagle", "kangal");

    public record Walker(String name, String breed, LocalDate born, LocalDate operated, int kilos, boolean inHeat) { }

    public Optional<String> refusalOf(Walker dog, LocalDate day) {
        if (dog.born().plusMonths(9).isAfter(day)) {
            return Optional.of("too young");
        }
        if (ALONE.contains(dog.breed().toLowerCase(Locale.ROOT))) {
            return Optional.of("breed");
        }
        if (dog.operated() != null && dog.operated().plusDays(14).isAfter(day)) {
            return Optional.of("operation too recent");
        }
        if (dog.kilos() < 4) {
            return Optional.of("too small");
        }
        if (dog.inHeat()) {
            return Optional.of("in heat");
        }
        return Optional.empty();
    }

    public int groups(List<Walker> dogs, LocalDate day) {
        long walking = dogs.stream().filter(dog -> refusalOf(dog, day).isEmpty()).count();
        return (int) Math.ceilDiv(walking, (long) GROUP);
    }
}

package med.kyra.transport.trip;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the driver at the ramp whether the chilled box may be handed over. */
public final class TripAssessment {
    private static final Logger LOG = LoggerFactory.getLogger(TripAssessment.class);

    public enum Outcome { HAND_OVER, HOLD, DISCARD }

    public record Excursion(double peakCelsius, Duration length) {
        boolean isFreezing() {
            return peakCelsius < 0.0;
        }
    }

    public Outcome assess(String box, List<Excursion> excursions, boolean recordIsComplete) {
        Outcome outcome = outcomeOf(excursions, recordIsComplete);
        LOG.info("box {}: {} excursions, {}", box, excursions.size(), outcome);
        return outcome;
    }

    private static Outcome outcomeOf(List<Excursion> excursions, boolean recordIsComplete) {
        boolean spoiled = excursions.stream()
                .anyMatch(e -> e.isFreezing() || e.peakCelsius() >= 25.0);
        if (spoiled) {
            return Outcome.DISCARD;
        }
        Duration heat = total(excursions.stream().filter(e -> e.peakCelsius() > 8.0).toList());
        Duration chill = total(excursions.stream().filter(e -> e.peakCelsius() < 2.0).toList());
        boolean tooLong = heat.compareTo(Duration.ofHours(1)) > 0 || chill.compareTo(Duration.ofMinutes(15)) > 0;
        return tooLong || !recordIsComplete ? Outcome.HOLD : Outcome.HAND_OVER;
    }

    private static Duration total(List<Excursion> excursions) {
        return excursions.stream().map(Excursion::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Ramps are staffed from eight, and nobody unloads alone in the heat or on ice. */
    public static boolean mayUnload(int hour, double outsideCelsius, int people) {
        if (hour < 8 || hour >= 20) {
            return false;
        }
        if (outsideCelsius > 25.0 || outsideCelsius < 0.0) {
            return people >= 2;
        }
        return people >= 1;
    }
}

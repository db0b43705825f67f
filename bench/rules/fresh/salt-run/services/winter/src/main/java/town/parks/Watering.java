package town.parks;

import java.time.Duration;
import java.time.Instant;

/** Young trees are watered by the same crews in summer. */
public class Watering {
    private final int litresPerTree;

    public Watering(int litresPerTree) {
        this.litresPerTree = litresPerTree;
    }

    int litres(Bed bed, Instant lastWatered, Instant now) {
        boolean isYoung = bed.years() < 5;
        if (Duration.between(lastWatered, now).compareTo(Duration.ofHours(2)) < 0) {
            return 0;
        }
        if (bed.rainMm() > 1.0) {
            return 0;
        }
        if (!isYoung && bed.moisturePercent() >= 80) {
            return 0;
        }
        return bed.droughtWeeks() >= 6 ? 30 : 15;
    }

    int forTrees(int trees) {
        return trees * litresPerTree;
    }
}

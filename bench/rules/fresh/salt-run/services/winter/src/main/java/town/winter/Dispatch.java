package town.winter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every ten minutes: which routes have to be driven now? */
@Component
public class Dispatch {
    private static final double FREEZING_RISK = 1.0;
    private static final double DEEP_FROST = -6.0;
    private static final int DOSE = 15;
    private static final int DOUBLE_DOSE = 30;
    private static final int PLOUGH_FROM_CM = 5;
    private static final int DAMP_PERCENT = 80;
    private static final Duration EFFECT = Duration.ofHours(2);

    private final Clock clock;
    private final List<Route> routes;
    private final Radio radio;

    public Dispatch(Clock clock, List<Route> routes, Radio radio) {
        this.clock = clock;
        this.routes = routes;
        this.radio = radio;
    }

    @Scheduled(fixedRate = 600_000)
    public void tick() {
        for (Route route : routes) {
            Mission mission = missionFor(route.station(), route.lastSalted(), clock.instant());
            if (mission.isNeeded()) {
                radio.send(route.crew(), mission);
            }
        }
    }

    Mission missionFor(Station station, Instant lastSalted, Instant now) {
        boolean plough = station.snowCm() >= PLOUGH_FROM_CM;
        if (Duration.between(lastSalted, now).compareTo(EFFECT) < 0) {
            return Mission.of(plough, 0);
        }
        if (station.surfaceCelsius() > FREEZING_RISK) {
            return Mission.of(plough, 0);
        }
        if (!plough && station.humidityPercent() <= DAMP_PERCENT) {
            return Mission.NONE;
        }
        return Mission.of(plough, station.surfaceCelsius() <= DEEP_FROST ? DOUBLE_DOSE : DOSE);
    }
}

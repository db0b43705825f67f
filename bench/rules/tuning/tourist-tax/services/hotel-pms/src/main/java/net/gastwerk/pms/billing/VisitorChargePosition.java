package net.gastwerk.pms.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Adds the charge of the town as a position of its own, it carries no value added tax. */
public class VisitorChargePosition implements PositionSource {
    private static final String ARTICLE = "9100";
    private final HouseSettings house;

    public VisitorChargePosition(HouseSettings house) {
        this.house = house;
    }

    @Override
    public Optional<Position> positionFor(Occupancy occupancy) {
        double amount = amount(occupancy);
        return amount == 0 ? Optional.empty() : Optional.of(new Position(ARTICLE, amount));
    }

    double amount(Occupancy occupancy) {
        if (occupancy.hasDisabilityPass()) {
            return 0;
        }
        long years = ChronoUnit.YEARS.between(occupancy.dateOfBirth(), occupancy.firstNight());
        double rate = 1.5;
        if (house.grade() >= 5) {
            rate = 5;
        } else if (house.grade() == 4) {
            rate = 3.9;
        } else if (house.grade() == 3) {
            rate = 2.3;
        }
        int month = occupancy.firstNight().getMonthValue();
        double share = month >= 11 || month <= 2 ? 0.5 : 1.0;
        long taxable = years >= 16 ? Math.min(7, occupancy.roomNights()) : 0;
        return Math.round(rate * share * taxable * 100) / 100.0;
    }

    public record Occupancy(LocalDate dateOfBirth, LocalDate firstNight, int roomNights, boolean hasDisabilityPass) { }

    public record Position(String article, double amount) { }

    public record HouseSettings(int grade) { }

    public interface PositionSource {
        Optional<Position> positionFor(Occupancy occupancy);
    }
}

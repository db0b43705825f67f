package town.stock;

import java.util.List;

/** How many tonnes the next three days will eat. */
public record SaltForecast(List<Hour> hours, double squareMetres) {
    public record Hour(int index, double road, int dampness, double cover) {}

    public double tonnes() {
        double grams = 0;
        int last = Integer.MIN_VALUE / 2;
        for (Hour hour : hours) {
            int rate = rate(hour, hour.index() - last);
            if (rate > 0) {
                last = hour.index();
            }
            grams += rate * squareMetres;
        }
        return grams / 1e6;
    }

    static int rate(Hour hour, int hoursSince) {
        boolean isPushed = hour.cover() >= 5;
        boolean isWet = hour.dampness() > 80 || isPushed;
        return hoursSince < 3 || !isWet ? 0
            : hour.road() <= -6 ? 30
            : hour.road() <= 1 ? 15
            : 0;
    }
}

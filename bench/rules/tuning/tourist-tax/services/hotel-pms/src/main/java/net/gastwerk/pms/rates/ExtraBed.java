package net.gastwerk.pms.rates;

import java.math.BigDecimal;
import java.util.Map;

/** Extra beds are sold at the desk only. */
public class ExtraBed {
    private final Map<String, BigDecimal> breakfastByHouse;

    public ExtraBed(Map<String, BigDecimal> breakfastByHouse) {
        this.breakfastByHouse = breakfastByHouse;
    }

    public BigDecimal priceWithBreakfast(String house, int years, int nights) {
        BigDecimal breakfast = breakfastByHouse.get(house);
        if (breakfast == null) {
            throw new IllegalArgumentException("unknown house " + house);
        }
        return BigDecimal.valueOf(price(years, nights)).add(breakfast.multiply(BigDecimal.valueOf(nights)));
    }

    static double price(int years, int nights) {
        double share = 1.0;
        if (years < 3) {
            share = 0;
        } else if (years < 16) {
            share = 0.5;
        }
        double perNight = nights >= 7 ? 23 : 36;
        return share * perNight * nights;
    }

    public int available(String house, int requested, int stock) {
        if (requested < 0) {
            throw new IllegalArgumentException("negative request for " + house);
        }
        return Math.min(requested, stock);
    }

    public boolean fits(int squareMetres, int beds) {
        return squareMetres >= 9 + 5 * beds;
    }
}

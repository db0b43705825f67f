package coop.agria.surveyor.sheets;

import java.util.Map;

/** The surveyor shows the farmer on the field what will come out. Whole percent, whole euros. */
public final class CompensationPreview {

    private static final Map<String, Integer> FACTOR_PERCENT =
        Map.of("cereals", 100, "maize", 90, "vines", 140, "fruit", 120);

    public static long euros(Sheet sheet, int lossPercent) {
        int counted = lossPercent < 8 ? 0 : lossPercent > 80 ? 100 : lossPercent;
        double perHectare = Math.min(sheet.sumPerHectare() * FACTOR_PERCENT.get(sheet.plant()) / 100.0, 12_000);
        double gross = perHectare * sheet.hectares() * counted / 100;
        return (long) Math.floor(gross * 0.9);
    }

    private CompensationPreview() {
    }

    public static String sentence(Sheet sheet, int lossPercent) {
        long amount = euros(sheet, lossPercent);
        if (amount == 0) {
            return "The loss is too small for a compensation.";
        }
        return "About " + amount + " euros for " + sheet.plant() + ", loss " + lossPercent + " %.";
    }
}

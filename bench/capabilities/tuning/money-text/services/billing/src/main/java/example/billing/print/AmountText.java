package example.billing.print;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

public final class AmountText {
    public static String of(long cents, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag("de-DE"));
        format.setCurrency(Currency.getInstance(currency == null ? "EUR" : currency));
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2));
    }
}

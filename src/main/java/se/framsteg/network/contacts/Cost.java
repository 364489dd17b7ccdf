package se.framsteg.network.contacts;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What it costs to ask: nothing, from an amount, as said in words, or nobody has said. */
public record Cost(How how, @Nullable BigDecimal fromSek, String words) {
    public static final Cost UNKNOWN = new Cost(How.UNKNOWN, null, "");
    public static final Cost FREE = new Cost(How.FREE, null, "");

    public enum How {
        UNKNOWN,
        FREE,
        FROM,
        WORDS;

        public String textKey() {
            return "network.contacts.cost." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Cost {
        if ((how == How.FROM) != (fromSek != null)) {
            throw new IllegalArgumentException("An amount, and only that, is from something");
        }
    }
}

package se.framsteg.footprint;

import java.util.LinkedHashMap;
import java.util.Map;
import se.framsteg.shell.Ids;

/** Rows of a footprint, as somebody types them. */
final class Rows {
    private Rows() {}

    static Activity row(String factor, String amount, String unit) {
        return new Activity(
                Ids.next(),
                Map.of(
                        ActivityField.FACTOR, factor,
                        ActivityField.AMOUNT, amount,
                        ActivityField.UNIT, unit,
                        ActivityField.EVIDENCE, "invoice"));
    }

    static Activity row(String factor, String amount, String unit, Map<ActivityField, String> more) {
        var values = new LinkedHashMap<>(row(factor, amount, unit).values());
        values.putAll(more);
        return new Activity(Ids.next(), values);
    }
}

package se.framsteg.footprint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One row of a footprint, as typed: so much of something, in a time, on some evidence. */
public record Activity(UUID id, Map<ActivityField, String> values) {
    public Activity {
        values = Map.copyOf(values);
    }

    /** Empty where nothing is typed. */
    public String typed(ActivityField field) {
        return values.getOrDefault(field, "");
    }

    public Activity with(ActivityField field, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        changed.values().removeIf(String::isEmpty);
        return new Activity(id, changed);
    }

    /** Whether something is typed beyond what it is of. */
    public boolean isBegun() {
        return values.keySet().stream().anyMatch(field -> field != ActivityField.FACTOR && field != ActivityField.UNIT);
    }
}

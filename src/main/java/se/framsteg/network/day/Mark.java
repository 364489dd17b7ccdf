package se.framsteg.network.day;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.participation.ReasonToCall.Call;

/**
 * How a reason to call is known again, whatever the language: by programme and text, and by since when it has been so or how
 * many there are of it.
 *
 * @param count how many, where the reason says so; else 0
 */
record Mark(String key, @Nullable LocalDate since, int count) {
    static Mark of(Call call) {
        return new Mark(
                call.programme().value() + " " + call.textKey(),
                call.since(),
                call.arguments().stream()
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .findFirst()
                        .orElse(0));
    }

    static Mark read(String line) {
        String[] parts = line.split(" ");
        return new Mark(
                parts[0] + " " + parts[1],
                parts[2].equals("-") ? null : LocalDate.parse(parts[2]),
                Integer.parseInt(parts[3]));
    }

    String written() {
        return "%s %s %d".formatted(key, since == null ? "-" : since, count);
    }

    /** Whether that reason is no news to whoever has talked of this one on that day: the same still, or less of it. */
    boolean covers(Mark now, LocalDate talkedOn) {
        if (!key.equals(now.key)) {
            return false;
        }
        return count == 0
                ? Objects.equals(since, now.since)
                : now.count <= count && (now.since == null || !now.since.isAfter(talkedOn));
    }
}

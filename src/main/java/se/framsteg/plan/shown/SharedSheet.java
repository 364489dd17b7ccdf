package se.framsteg.plan.shown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company shows.
 *
 * @param token of its link; empty for who may not hand it over, and where it cannot be read any more
 * @param untilOn the last day on which the link opens
 * @param withdrawnAt null while it has not been taken back
 */
public record SharedSheet(
        UUID id,
        String company,
        List<Line> lines,
        String token,
        LocalDate untilOn,
        String by,
        Instant madeAt,
        @Nullable Instant withdrawnAt) {
    public static final List<String> KINDS = List.of("decision", "actions", "strategy", "targets", "figures");

    private static final int HASH = 12;

    public SharedSheet {
        lines = List.copyOf(lines);
    }

    /** The path where the plan is checked, below that of the region; empty where the sheet does not tell of it. */
    public String check() {
        return lines.stream()
                .filter(each -> each.key().equals("check"))
                .map(each -> each.sv().replaceAll("(?s).*\\b([0-9a-f]{12})\\b.*", "$1"))
                .filter(each -> each.length() == HASH)
                .findFirst()
                .map(hash -> "/verify?hash=" + hash)
                .orElse("");
    }

    public boolean isOpen(LocalDate today) {
        return withdrawnAt == null && !untilOn.isBefore(today);
    }

    public List<Line> of(String kind) {
        return lines.stream().filter(each -> each.kind().equals(kind)).toList();
    }
}

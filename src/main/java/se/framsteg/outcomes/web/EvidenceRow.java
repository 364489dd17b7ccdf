package se.framsteg.outcomes.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/** A piece of evidence as its page shows it. */
public record EvidenceRow(
        UUID id,
        UUID organisationId,
        String role,
        String kind,
        String code,
        @Nullable String detail,
        @Nullable String label,
        @Nullable BigDecimal number,
        @Nullable Integer yearAsked,
        LocalDate happenedOn,
        boolean dayKnown,
        Instant recordedAt,
        @Nullable UUID recordedBy,
        @Nullable String reviewedBy,
        String sourceType,
        UUID sourceId,
        String sourceLabel,
        String sourceAddress,
        int level,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        boolean withdrawn,
        @Nullable String reason) {

    private static final Pattern ROW = Pattern.compile("(.+), rad (\\d+)");

    public boolean stands() {
        return replacedBy == null && !withdrawn;
    }

    public boolean isCorrection() {
        return sourceType.equals("correction");
    }

    /** Whether it is as an auditor has looked at it. */
    public boolean isReview() {
        return sourceType.equals("review");
    }

    /** Whether a decision on the plan is behind it. */
    public boolean isOfAdoption() {
        return kind.equals("adoption") || kind.equals("strategy") && code.equals("adopted");
    }

    /** The row of a workbook it stood in; null when it came from elsewhere. */
    public @Nullable String sourceRow() {
        Matcher row = ROW.matcher(sourceLabel);
        return row.matches() ? row.group(2) : null;
    }

    public String sourceSheet() {
        return ROW.matcher(sourceLabel).replaceFirst("$1");
    }

    public String kindText() {
        return Say.say("outcomes.kind." + kind);
    }

    /** What it says, as a sentence. */
    public String says() {
        return EvidenceWords.says(this);
    }

    public String day() {
        return dayKnown ? Say.date(happenedOn) : Say.say("outcomes.day-unknown", Say.date(happenedOn));
    }

    public String strength() {
        return Say.say("outcomes.strength." + level);
    }

    public String levelText() {
        return Say.say("outcomes.level." + level);
    }

    public String stateKey() {
        return withdrawn
                ? "outcomes.state.withdrawn"
                : replacedBy == null ? "outcomes.state.stands" : "outcomes.state.replaced";
    }
}

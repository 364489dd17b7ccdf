package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.framsteg.outcomes.MaterialKept;

/** What evidence says, as sentences, and which codes a correction may choose among. */
final class EvidenceWords {
    private static final Map<String, List<String>> CODES = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "participation",
                    List.of(
                            "participated",
                            "dropped_out",
                            "left_before_start",
                            "accepted",
                            "waitlisted",
                            "applied",
                            "withdrew",
                            "declined")),
            Map.entry("promoter", List.of("promoter")),
            Map.entry("answer", List.of("has", "plans-this-year", "draft", "plans-later", "no", "dont-know", "none")),
            Map.entry("action", List.of("complete", "incomplete")),
            Map.entry("adoption", List.of("adopted")),
            Map.entry("idea", List.of("described", "tested", "launched")),
            Map.entry("strategy", List.of("adopted", "draft", "planned", "none")),
            Map.entry("plan", List.of("drawn-up")),
            Map.entry("attendance", List.of("attended")),
            Map.entry("assessment", List.of("index", "A", "B", "C", "D", "E", "F")),
            Map.entry("completion", List.of("completed")),
            Map.entry("enrolment", List.of("enrolled")),
            Map.entry("effect", List.of("high", "medium", "low", "unsaid")),
            Map.entry("follow-up", List.of("done", "late", "unknown")),
            Map.entry("delivery", MaterialKept.USES),
            Map.entry("own-material", MaterialKept.USES),
            Map.entry("staff", List.of("owning", "others")),
            Map.entry("adviser", List.of("completed", "others")),
            Map.entry("coaching", List.of("companies", "advisers")),
            Map.entry("baseline", List.of("approved"))));

    private static final Set<String> COUNTS = Set.of("follow-up", "staff", "adviser", "coaching");

    private EvidenceWords() {}

    static List<String> codes(String kind) {
        return CODES.getOrDefault(kind, List.of());
    }

    /** What a code of this kind means. */
    static String meaning(String kind, String code) {
        return say("outcomes.code." + kind + "." + code);
    }

    static String says(EvidenceRow row) {
        var parts = new ArrayList<String>();
        boolean byOwner = row.kind().equals("adoption") && "owner".equals(row.detail());
        parts.add(byOwner ? say("outcomes.says.adoption.owner") : meaning(row.kind(), row.code()));
        BigDecimal number = row.number();
        if (number != null && row.kind().equals("participation")) {
            parts.add(say("outcomes.says.weeks", number.longValue()));
        }
        if (number != null && row.kind().equals("answer")) {
            parts.add(say("outcomes.says.recommends", number.longValue()));
        }
        if (row.kind().equals("answer") && row.detail() != null) {
            parts.add(say("outcomes.says.interest", row.label() == null ? row.detail() : row.label()));
        }
        if (number != null && row.kind().equals("assessment")) {
            parts.add(say("outcomes.says.assessment", number.setScale(1, RoundingMode.HALF_UP)));
        }
        if (number != null && row.kind().equals("baseline")) {
            parts.add(say("outcomes.says.baseline", String.valueOf(row.yearAsked()), percent(number)));
        }
        if (number != null && row.kind().equals("effect")) {
            parts.add(say("outcomes.says.effect", number(number)));
        }
        if (number != null && row.kind().equals("delivery")) {
            parts.add(say("outcomes.says.delivery", number(number)));
        }
        if (number != null && row.kind().equals("own-material")) {
            parts.add(say("outcomes.says.own-material", number(number)));
        }
        if (number != null && COUNTS.contains(row.kind())) {
            parts.add(say("outcomes.says.count", number.longValue()));
        }
        if (row.kind().equals("idea")) {
            parts.add(say("outcomes.says.idea." + (row.detail() == null ? "unknown" : row.detail())));
        }
        return String.join(". ", parts);
    }
}

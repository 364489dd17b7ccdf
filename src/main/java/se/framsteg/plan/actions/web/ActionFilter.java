package se.framsteg.plan.actions.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.shell.Ids;

/**
 * Which of a company's actions are looked at, as their address says; empty parts leave nothing out, and what is not understood
 * is left out of the address.
 *
 * @param owner somebody's id, or {@link #NONE}
 * @param status a code of a status, or {@link #LATE} or {@link #STUCK}
 * @param topic a topic's id, or {@link #NONE}
 * @param term {@link #SHORT}: done within a year; {@link #LONG}: takes longer; {@link #NONE}: without a deadline
 */
public record ActionFilter(String owner, String status, String topic, String term) {
    public static final String NONE = "none";
    public static final String LATE = "late";
    public static final String STUCK = "stuck";
    public static final String SHORT = "short";
    public static final String LONG = "long";
    static final ActionFilter ALL = new ActionFilter("", "", "", "");

    static ActionFilter of(
            @Nullable String owner, @Nullable String status, @Nullable String topic, @Nullable String term) {
        return new ActionFilter(
                known(owner, Ids.WRITTEN + "|none"),
                known(status, "planned|ongoing|done|cancelled|late|stuck"),
                known(topic, Ids.WRITTEN + "|none"),
                known(term, "short|long|none"));
    }

    /** The end of an address that gave {@link #query}, as a form sends it back. */
    static ActionFilter read(String query) {
        var parts = new LinkedHashMap<String, String>();
        for (String part : query.split("&")) {
            List<String> pair = List.of(part.split("=", 2));
            if (pair.size() == 2) {
                parts.put(pair.getFirst(), pair.getLast());
            }
        }
        return of(parts.get("owner"), parts.get("status"), parts.get("topic"), parts.get("term"));
    }

    private static String known(@Nullable String said, String pattern) {
        return said != null && said.matches(pattern) ? said : "";
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    boolean shows(Action action, LocalDate today) {
        return isOf(owner, action.owner())
                && isOf(topic, action.topic())
                && hasStatus(action, today)
                && ends(action, today);
    }

    /** The topic that all shown have; null where they may have others. */
    @Nullable
    UUID oneTopic() {
        return topic.isEmpty() || topic.equals(NONE) ? null : UUID.fromString(topic);
    }

    private static boolean isOf(String asked, @Nullable UUID stands) {
        return asked.isEmpty() || asked.equals(Objects.toString(stands, NONE));
    }

    private boolean hasStatus(Action action, LocalDate today) {
        return switch (status) {
            case "" -> true;
            case LATE -> action.isLate(today);
            case STUCK -> !action.course().stuck().isEmpty();
            default -> action.course().status().code().equals(status);
        };
    }

    private boolean ends(Action action, LocalDate today) {
        LocalDate due = action.days().due();
        return switch (term) {
            case "" -> true;
            case NONE -> due == null;
            default -> due != null && term.equals(due.isAfter(today.plusYears(1)) ? LONG : SHORT);
        };
    }

    /** For the end of an address, without the mark before it. */
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("owner", owner);
        parts.put("status", status);
        parts.put("topic", topic);
        parts.put("term", term);
        return parts.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }
}

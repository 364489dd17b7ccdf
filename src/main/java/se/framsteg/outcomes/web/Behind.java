package se.framsteg.outcomes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.outcomes.Indicator;

/**
 * Which standings make up a part of a figure, as a reader chooses among them.
 *
 * @param key as it stands in the address
 * @param indicator as standings name it
 * @param code as standings name it; empty for companies without any, who did not answer
 */
public record Behind(String key, String role, String indicator, String code) {
    private static final String COMPANY = "company";
    private static final List<String> STATUSES = List.of(
            "participated",
            "dropped_out",
            "left_before_start",
            "accepted",
            "waitlisted",
            "applied",
            "withdrew",
            "declined");

    static List<Behind> of(Indicator indicator) {
        return switch (indicator) {
            case COMPANIES_BENEFITED -> benefited();
            case STRATEGY_SHARE -> answers();
            case ACTION_PLANS ->
                Stream.of("drawn-up", "adopted").map(Behind::plan).toList();
            case IDEAS ->
                Stream.of("described", "tested", "launched").map(Behind::idea).toList();
            case RECOMMENDATION -> recommendation();
            case PROMOTER_CAPACITY ->
                List.of(
                        new Behind("promoter", "promoter", "promoter-capacity", "promoter"),
                        new Behind("promoter-adopted", "promoter", "action-plans", "adopted"));
        };
    }

    /** Those who benefited and gave no answer to the survey's question. */
    public boolean isSilence() {
        return code.isEmpty();
    }

    /** What the part is called. */
    public String textKey() {
        return indicator.equals("recommendation") && !isSilence() ? "outcomes.behind.answer" : "outcomes.behind." + key;
    }

    private static List<Behind> benefited() {
        var all = new ArrayList<Behind>();
        all.add(new Behind("benefited", COMPANY, "companies-benefited", "benefited"));
        STATUSES.forEach(status -> all.add(new Behind("applied-" + status, COMPANY, "applied", status)));
        return all;
    }

    private static List<Behind> answers() {
        var all = new ArrayList<Behind>();
        Stream.of("has", "plans-this-year", "draft", "plans-later", "no", "dont-know")
                .forEach(answer -> all.add(new Behind(answer, COMPANY, "strategy-share", answer)));
        all.add(new Behind("silent", COMPANY, "strategy-share", ""));
        return all;
    }

    private static List<Behind> recommendation() {
        var all = new ArrayList<Behind>();
        IntStream.rangeClosed(0, 10)
                .mapToObj(answer -> Integer.toString(10 - answer))
                .forEach(answer -> all.add(new Behind(answer, COMPANY, "recommendation", answer)));
        all.add(new Behind("silent", COMPANY, "recommendation", ""));
        return all;
    }

    private static Behind plan(String code) {
        return new Behind(code, COMPANY, "action-plans", code);
    }

    private static Behind idea(String code) {
        return new Behind(code, COMPANY, "ideas", code);
    }
}

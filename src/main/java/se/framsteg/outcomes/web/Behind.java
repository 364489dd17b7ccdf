package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.MaturityChange;
import se.framsteg.outcomes.MaturityWords;

/**
 * Which standings make up a part of a figure, as a reader chooses among them.
 *
 * @param key as it stands in the address
 * @param indicator as standings name it
 * @param code as standings name it; empty for companies without any, who did not answer
 */
public record Behind(String key, String role, String indicator, String code) {
    private static final String COMPANY = "company";
    private static final String PROMOTER = "promoter";
    private static final String CHANGE = "maturity-";
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
                Stream.of("drawn-up", "adopted", "adopted-owner")
                        .map(Behind::plan)
                        .toList();
            case IDEAS ->
                Stream.of("described", "tested", "launched").map(Behind::idea).toList();
            case RECOMMENDATION -> recommendation();
            case PROMOTER_CAPACITY ->
                List.of(
                        new Behind("promoter", PROMOTER, "promoter-capacity", "promoter"),
                        new Behind("promoter-adopted", PROMOTER, "action-plans", "adopted"),
                        new Behind("promoter-owning", PROMOTER, "promoter-staff", "owning"),
                        new Behind("promoter-staff", PROMOTER, "promoter-staff", "others"),
                        new Behind("promoter-completed", PROMOTER, "promoter-advisers", "completed"),
                        new Behind("promoter-advisers", PROMOTER, "promoter-advisers", "others"),
                        new Behind("promoter-coached", PROMOTER, "promoter-coaching", "companies"),
                        new Behind("promoter-coaching", PROMOTER, "promoter-coaching", "advisers"),
                        new Behind("promoter-rose", PROMOTER, "maturity-F", "rose"),
                        new Behind("promoter-same", PROMOTER, "maturity-F", "same"),
                        new Behind("promoter-fell", PROMOTER, "maturity-F", "fell"));
            case MATURITY_CHANGE -> changes();
            case COMPLETION ->
                Stream.of("completed", "under-way", "left")
                        .map(code -> new Behind(code, COMPANY, "completion", code))
                        .toList();
            case CLIMATE_ACCOUNTS ->
                List.of(
                        new Behind("one-year", COMPANY, "climate-accounts", "one-year"),
                        new Behind("more-years", COMPANY, "climate-accounts", "more-years"),
                        new Behind("climate-silent", COMPANY, "climate-accounts", ""));
            case PLANNED_EMISSIONS -> List.of(new Behind("expecting", COMPANY, "planned-emissions-of", "companies"));
            case MATERIAL_KEPT ->
                List.of(
                        new Behind("delivering", COMPANY, "material-kept-of", "companies"),
                        new Behind("sparing", COMPANY, "material-own-of", "companies"));
            case IMPLEMENTATION ->
                Stream.of("T2-done", "T2-late", "T2-unknown", "T3-done", "T3-late", "T3-unknown")
                        .map(code -> new Behind(code.toLowerCase(Locale.ROOT), COMPANY, "implementation", code))
                        .toList();
        };
    }

    /** Those who benefited and gave no answer to the survey's question. */
    public boolean isSilence() {
        return code.isEmpty();
    }

    /** Those who have adopted a plan or a strategy, which an auditor may have looked at. */
    public boolean isAdopted() {
        return code.equals("adopted");
    }

    /** What the part is called. */
    public String text() {
        if (isSilence() || !indicator.equals("recommendation") && !isChange()) {
            return say("outcomes.behind." + key);
        }
        return isChange()
                ? say("outcomes.behind.change." + code, MaturityWords.name(indicator.substring(CHANGE.length())))
                : say("outcomes.behind.answer", code);
    }

    private boolean isChange() {
        return indicator.startsWith(CHANGE);
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
        all.add(new Behind("verified", COMPANY, "strategy-verified", "adopted"));
        all.add(new Behind("planned-here", COMPANY, "strategy-verified", "planned"));
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

    /** The index first, then each dimension: those that see their work higher, about the same and lower. */
    private static List<Behind> changes() {
        var all = new ArrayList<Behind>();
        for (String part : List.of(MaturityChange.INDEX, "A", "B", "C", "D", "E", "F")) {
            Stream.of("rose", "same", "fell")
                    .forEach(way -> all.add(new Behind(part + "-" + way, COMPANY, CHANGE + part, way)));
        }
        all.add(new Behind("maturity-silent", COMPANY, CHANGE + MaturityChange.INDEX, ""));
        return all;
    }

    private static Behind plan(String code) {
        return new Behind(code, COMPANY, "action-plans", code);
    }

    private static Behind idea(String code) {
        return new Behind(code, COMPANY, "ideas", code);
    }
}

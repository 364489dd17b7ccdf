package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;

/**
 * The sentences of a proposal that the house words itself. Their figures, days and names are those of the plan and of the proposal's
 * fields, so they are said anew whenever these change, and in the language of each paper, until somebody words them otherwise.
 *
 * @param hasStrategy whether there is one to adopt
 * @param validTo until when it holds; null where that is not said
 * @param actions how many are to be done
 * @param sumSek what they cost together
 * @param responsible by name
 * @param followUpOn null where no day is chosen
 * @param names of those who may be responsible
 */
public record StandardSentences(
        boolean hasStrategy,
        @Nullable LocalDate validTo,
        int actions,
        BigDecimal sumSek,
        String responsible,
        @Nullable LocalDate followUpOn,
        List<String> names) {
    /** Stands for what differs, when a shape is made out of a text. */
    private static final String ANY = "¤";

    private static final int ANY_COUNT = 7;
    private static final String COUNT = "\\d+";
    private static final String SUM = "\\d[\\d\\s.,]*";
    private static final String DAY = "\\d{1,2}\\s+\\p{L}+\\s+\\d{4}";
    private static final Pattern PLAN = Pattern.compile("(?iU)handlingsplan|action plan");
    private static final Pattern ACTIONS = Pattern.compile("(?iU)(\\d+) (?:åtgärd|action)");
    private static final Pattern RESPONSIBLE = Pattern.compile("(?iU)ansvar|responsib");
    private static final Pattern FOLLOWS_UP = Pattern.compile("(?iU)följ\\w* upp|uppfölj|follow");

    private static final Pattern WHOLE_DAY = Pattern.compile("(?U)\\d{4}-\\d{2}-\\d{2}|" + DAY);

    private enum Kind {
        STRATEGY,
        PLAN,
        RESPONSIBLE,
        FOLLOW_UP
    }

    /** What a proposal about this plan says. @param otherwise who is responsible while nobody is chosen */
    static StandardSentences of(Plan plan, Proposal proposal, String otherwise) {
        List<Action> toDo = plan.actions().stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .toList();
        String responsible = Optional.ofNullable(proposal.responsible())
                .flatMap(plan::colleague)
                .map(Colleague::name)
                .orElse(otherwise);
        return new StandardSentences(
                !plan.strategy().vision().isEmpty(),
                plan.strategy().validTo(),
                toDo.size(),
                toDo.stream()
                        .map(each -> each.means().budgetSek())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                responsible,
                proposal.followUpOn(),
                Stream.concat(plan.colleagues().stream().map(Colleague::name), Stream.of(otherwise))
                        .toList());
    }

    static StandardSentences of(Frozen says) {
        return new StandardSentences(
                !says.strategy().vision().isEmpty(),
                day(says.strategy().validTo()),
                says.toDo().size(),
                says.toDo().stream()
                        .map(Frozen.Deed::budgetSek)
                        .filter(each -> !each.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                says.proposal().responsible(),
                day(says.proposal().followUpOn()),
                List.of());
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    /** What a proposal begins with. */
    List<String> all() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.STRATEGY || hasStrategy)
                .map(this::said)
                .toList();
    }

    /** What is written, and the house's own sentence about each matter of which nothing is said; as many as there is room for. */
    List<String> completing(List<String> written) {
        var whole = new ArrayList<>(written);
        for (Kind kind : Kind.values()) {
            boolean lacks = (kind != Kind.STRATEGY || hasStrategy) && !isSaid(kind, written);
            if (lacks && whole.size() < Proposal.MOST_SENTENCES) {
                whole.add(Math.min(kind.ordinal(), whole.size()), said(kind));
            }
        }
        return whole;
    }

    private static boolean isSaid(Kind kind, List<String> written) {
        return switch (kind) {
            case STRATEGY -> Adopts.in(written).strategy();
            case PLAN -> Adopts.in(written).plan();
            case RESPONSIBLE ->
                written.stream().anyMatch(each -> RESPONSIBLE.matcher(each).find());
            case FOLLOW_UP ->
                written.stream().anyMatch(each -> FOLLOWS_UP.matcher(each).find());
        };
    }

    private String said(Kind kind) {
        return switch (kind) {
            case STRATEGY ->
                validTo == null
                        ? say("plan.decision.begin.strategy")
                        : say("plan.decision.begin.strategy-to", date(validTo));
            case PLAN -> say("plan.decision.begin.plan", actions, number(sumSek));
            case RESPONSIBLE -> say("plan.decision.begin.responsible", responsible);
            case FOLLOW_UP ->
                followUpOn == null
                        ? say("plan.decision.begin.follow-up-undated")
                        : say("plan.decision.begin.follow-up", date(followUpOn));
        };
    }

    /** The same sentences, with those that are worded as the house does said of what holds now. */
    public List<String> fresh(List<String> sentences) {
        return sentences.stream().map(this::fresh).toList();
    }

    private String fresh(String sentence) {
        return Arrays.stream(Lang.values())
                .flatMap(lang -> Arrays.stream(Kind.values())
                        .filter(kind -> shapes(lang, kind).stream()
                                .anyMatch(shape -> shape.matcher(sentence).matches()))
                        .map(kind -> Frame.in(lang, () -> said(kind))))
                .findFirst()
                .orElse(sentence);
    }

    private List<Pattern> shapes(Lang lang, Kind kind) {
        return Frame.in(lang, () -> switch (kind) {
            case STRATEGY ->
                List.of(
                        shape(say("plan.decision.begin.strategy"), ""),
                        shape(say("plan.decision.begin.strategy-to", ANY), DAY));
            case PLAN ->
                IntStream.of(0, 1, ANY_COUNT)
                        .mapToObj(count -> shape(say("plan.decision.begin.plan", count, ANY), SUM))
                        .toList();
            case RESPONSIBLE -> List.of(shape(say("plan.decision.begin.responsible", ANY), anyName()));
            case FOLLOW_UP ->
                List.of(
                        shape(say("plan.decision.begin.follow-up-undated"), ""),
                        shape(say("plan.decision.begin.follow-up", ANY), DAY));
        });
    }

    private String anyName() {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Pattern shape(String said, String any) {
        return Pattern.compile("(?U)"
                + Pattern.quote(said)
                        .replace(String.valueOf(ANY_COUNT), "\\E" + COUNT + "\\Q")
                        .replace(ANY, "\\E" + any + "\\Q"));
    }

    /** In the language of the page, where they stand just as the house would have said them of this; else as they were written. */
    List<String> inThisLanguage(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> Arrays.stream(Kind.values())
                        .filter(kind -> Arrays.stream(Lang.values())
                                .anyMatch(
                                        lang -> Frame.in(lang, () -> said(kind)).equals(sentence)))
                        .findFirst()
                        .map(this::said)
                        .orElse(sentence))
                .toList();
    }

    /** What a sentence of somebody's own says against the plan or the field it is about, in words; empty where it does not. */
    public Optional<String> against(String sentence) {
        if (isTheHouses(sentence)) {
            return Optional.empty();
        }
        var found = new ArrayList<String>();
        if (PLAN.matcher(sentence).find()) {
            ACTIONS.matcher(sentence)
                    .results()
                    .map(each -> new BigDecimal(each.group(1)))
                    .filter(each -> each.compareTo(BigDecimal.valueOf(actions)) != 0)
                    .map(each -> say("plan.decision.against.actions", number(each), actions))
                    .forEach(found::add);
            List<Sum> sums = Sum.in(sentence);
            if (sums.stream().noneMatch(each -> each.says(sumSek))) {
                sums.stream()
                        .map(each -> say("plan.decision.against.kronor", number(each.kronor()), number(sumSek)))
                        .forEach(found::add);
            }
        }
        LocalDate day = followUpOn;
        if (day != null && FOLLOWS_UP.matcher(sentence).find() && saysAnotherDay(sentence, day)) {
            found.add(say("plan.decision.against.follow-up", date(day)));
        }
        return found.stream().findFirst();
    }

    /** Whether the house says it just so of what holds now, in either language. */
    private boolean isTheHouses(String sentence) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> Arrays.stream(Lang.values())
                        .anyMatch(lang -> Frame.in(lang, () -> said(kind)).equals(sentence)));
    }

    /** A whole day is written, in either language or in figures, and it is not this one. */
    private static boolean saysAnotherDay(String sentence, LocalDate day) {
        List<String> written = Arrays.stream(Lang.values())
                .map(lang -> Frame.in(lang, () -> Say.date(day)))
                .toList();
        return WHOLE_DAY.matcher(sentence).find()
                && !sentence.contains(day.toString())
                && written.stream().noneMatch(sentence::contains);
    }
}

package se.framsteg.footprint.web;

import static java.util.stream.Collectors.toMap;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.handin.ShowsStanding;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Lack;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.footprint.Activity;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.BaselineLacks;
import se.framsteg.footprint.Factor;
import se.framsteg.footprint.Factors;
import se.framsteg.footprint.Result;
import se.framsteg.footprint.Typed;
import se.framsteg.footprint.Usual;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Choice;

/**
 * A company's climate accounts to write on.
 *
 * @param readers who can read them, in words
 * @param found what fits what was looked for
 * @param typed what came in the form where it is shown again
 */
public record BaselinePage(
        BaselineDesk desk,
        Baseline baseline,
        Standing standing,
        String readers,
        Result result,
        Told told,
        List<Factor> found,
        Map<AnswerPlace, String> typed,
        List<Overtaken> overtaken,
        LocalDate today)
        implements Page, ShowsStanding {
    /**
     * What has just been done, and what was looked for.
     *
     * @param change the number of a change that can be undone; 0 without
     * @param what the last part of a text's key
     */
    public record Told(@Nullable UUID removed, @Nullable UUID added, int change, String what, String q) {
        private static final List<String> KNOWN = List.of(
                "saved",
                "back",
                "no-room",
                "overtaken",
                "too-long",
                "handed-in",
                "lacking",
                "restored",
                "as-it-is",
                "undone");

        static Told of(String what) {
            return new Told(null, null, 0, what, "");
        }

        public String text() {
            return KNOWN.contains(what) ? say("footprint.said." + what) : "";
        }

        /** Whether what was done can be undone from here. */
        public boolean mayUndo() {
            return change > 0 && what.equals("restored");
        }

        public boolean isTrouble() {
            return List.of("no-room", "overtaken", "too-long", "lacking").contains(what);
        }
    }

    /**
     * @param blank whether it is only offered
     * @param where the figure is found; empty for what is not usual
     * @param open whether it shows its questions at first sight
     * @param files the names of its files
     * @param sum what it comes to; empty while that is not known
     * @param remark what the coach has said of it
     */
    public record RowOf(
            UUID id,
            boolean blank,
            String title,
            String where,
            boolean open,
            List<Entry> entries,
            List<Entry> deeper,
            List<String> files,
            String sum,
            String remark) {}

    @Override
    public String template() {
        return "footprint/web/baseline";
    }

    public String title() {
        return desk.worksheet().title().in(lang());
    }

    public List<Lack> lacks() {
        return BaselineLacks.of(baseline, today);
    }

    public String standingWords() {
        return standing.words(baseline.seq());
    }

    public boolean mayHandIn() {
        return lacks().isEmpty() && !baseline.isBlank() && (standing.isBehind(baseline.seq()) || standing.isReturned());
    }

    /** What the end of the page is called: how far the work has come. */
    public String left() {
        return lacks().isEmpty()
                ? say(standing.isReturned() ? "course.left.returned" : "footprint.left.none")
                : say("footprint.left");
    }

    public String saved() {
        return baseline.changedAt() == null || baseline.changedBy() == null
                ? say("footprint.saved.nothing")
                : say("footprint.saved.by", Say.moment(baseline.changedAt()), baseline.changedBy());
    }

    public Entry year() {
        return once(Baseline.YEAR, Entry.Kind.YEAR, List.of());
    }

    public Entry boundary() {
        return once(
                Baseline.BOUNDARY,
                Entry.Kind.CHOICE,
                Baseline.BOUNDARIES.stream()
                        .map(each -> new Choice(each, say("footprint.boundary." + each)))
                        .toList());
    }

    public Entry notIncluded() {
        return once(Baseline.NOT_INCLUDED, Entry.Kind.LONG_WORDS, List.of());
    }

    private Entry once(String field, Entry.Kind kind, List<Choice> choices) {
        AnswerPlace place = AnswerPlace.once(field);
        Overtaken theirs = theirs().get(place);
        return new Entry(
                field,
                say("footprint.once." + field),
                say("footprint.once." + field + ".hint"),
                kind,
                theirs == null ? typed.getOrDefault(place, baseline.typed(field)) : theirs.mine(),
                choices,
                true,
                true,
                typed.getOrDefault(place, "").length() > Baseline.longest(place)
                        ? tooLong(place)
                        : fault(baseline, place, today),
                null,
                theirs);
    }

    static String tooLong(AnswerPlace place) {
        return say("footprint.fault.long", Say.number(Baseline.longest(place)));
    }

    /** What is wrong with an answer as it stands; empty where nothing is. */
    static String fault(Baseline baseline, AnswerPlace place, LocalDate today) {
        UUID row = place.row();
        if (row != null) {
            return baseline.row(row)
                    .flatMap(of ->
                            ActivityField.of(place.field()).map(field -> Typed.fault(field, of, baseline.factors())))
                    .orElse("");
        }
        String typed = baseline.typed(place.field());
        return switch (place.field()) {
            case Baseline.YEAR -> Typed.yearFault(typed, today);
            case Baseline.BOUNDARY -> BaselineLacks.boundaryFault(typed);
            default -> BaselineLacks.notIncludedFault(typed);
        };
    }

    /** The usual rows, written or only offered, then those that were added. */
    public List<RowOf> rows() {
        Map<UUID, Usual> usual =
                factors().usualRows(desk.by().organisation(), desk.round().programmeId());
        Set<UUID> lacking = new HashSet<>();
        lacks().stream()
                .flatMap(lack -> Optional.ofNullable(lack.place()).stream())
                .forEach(place -> Optional.ofNullable(place.row()).ifPresent(lacking::add));
        var rows = new ArrayList<RowOf>();
        usual.forEach((id, its) -> rows.add(row(id, its, lacking, rows.isEmpty())));
        baseline.rows().stream()
                .filter(row -> !usual.containsKey(row.id()))
                .forEach(row -> rows.add(row(row.id(), null, lacking, false)));
        return rows;
    }

    private RowOf row(UUID id, @Nullable Usual usual, Set<UUID> lacking, boolean first) {
        Optional<Activity> written = baseline.row(id);
        Activity row = written.orElseGet(() -> new Activity(id, Map.of()));
        for (Map.Entry<AnswerPlace, String> each : typed.entrySet()) {
            if (id.equals(each.getKey().row())) {
                row = row.with(ActivityField.of(each.getKey().field()).orElseThrow(), each.getValue());
            }
        }
        Usual kinds = usual != null
                ? usual
                : factors().usual(row.typed(ActivityField.FACTOR)).orElse(null);
        var entries = new RowEntries(factors(), row, kinds, theirs());
        boolean blank = written.isEmpty();
        String remark = standing.remark(id);
        boolean mine = typed.keySet().stream().anyMatch(place -> id.equals(place.row())) && !theirs().isEmpty();
        return new RowOf(
                id,
                blank,
                title(row, usual),
                kinds == null ? "" : kinds.where().in(lang()),
                blank
                        ? first && baseline.isBlank()
                        : lacking.contains(id) || id.equals(told.added()) || mine || !remark.isEmpty(),
                entries.first(),
                entries.deeper(),
                Attachment.in(row.typed(ActivityField.FILE)).stream()
                        .map(Attachment::name)
                        .toList(),
                result.footprint().row(id).map(Result::comesTo).orElse(""),
                remark);
    }

    private String title(Activity row, @Nullable Usual usual) {
        return factors()
                .find(row.typed(ActivityField.FACTOR))
                .filter(_ -> baseline.row(row.id()).isPresent())
                .map(factor -> factors().name(factor).in(lang()))
                .orElseGet(() ->
                        usual == null ? say("footprint.row") : usual.name().in(lang()));
    }

    private Map<AnswerPlace, Overtaken> theirs() {
        return overtaken.stream().collect(toMap(Overtaken::place, each -> each));
    }

    public Factors factors() {
        return baseline.factors();
    }

    /** What may be added with one press: a row of each that is usual, of its first kind, or what was found. */
    public List<Choice> choices() {
        return told.q().isBlank()
                ? factors().usual().stream()
                        .map(usual -> new Choice(
                                usual.kinds().getFirst(), usual.name().in(lang())))
                        .toList()
                : found.stream()
                        .map(factor ->
                                new Choice(factor.id(), factors().name(factor).in(lang())))
                        .toList();
    }

    public String foundSay() {
        return told.q().isBlank()
                ? say("footprint.find.usual")
                : found.isEmpty() ? say("footprint.find.nothing") : say("footprint.find.found");
    }
}

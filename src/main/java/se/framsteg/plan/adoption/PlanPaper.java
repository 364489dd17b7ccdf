package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.plan.adoption.Frozen.Deed;
import se.framsteg.plan.adoption.Frozen.Goal;
import se.framsteg.shell.documents.PaperPart;
import se.framsteg.shell.documents.PaperPart.Heading;
import se.framsteg.shell.documents.PaperPart.Numbered;
import se.framsteg.shell.documents.PaperPart.Points;
import se.framsteg.shell.documents.PaperPart.Rows;
import se.framsteg.shell.documents.PaperPart.Signatures;
import se.framsteg.shell.documents.PaperPart.Words;

/**
 * What a version says, as parts of a paper, in the language of the page: for those who decide, for minutes, and to read.
 *
 * @param verify the whole address where anybody checks it; empty where that is not said
 * @param news what is new in it since the version adopted before, for those who decide; empty of the first
 */
public record PlanPaper(Frozen says, String hash, String verify, List<PaperPart> news) {
    /** So much of the hash tells versions apart when people read it aloud. */
    private static final int SHORT = 12;

    public PlanPaper(Frozen says, String hash) {
        this(says, hash, List.of());
    }

    public PlanPaper(Frozen says, String hash, List<PaperPart> news) {
        this(says, hash, "", news);
    }

    /** For those who are to decide. */
    public List<PaperPart> board() {
        return Stream.of(head(), news, proposal(), strategy(), actions(), effects(), reasons(), deciders(), proof())
                .flatMap(List::stream)
                .toList();
    }

    /** What is to be read of it by those who were not asked to decide. */
    public List<PaperPart> plan() {
        return Stream.of(strategy(), actions(), effects(), areas())
                .flatMap(List::stream)
                .toList();
    }

    /** An extract from minutes, to fill in at the meeting and sign; a note of their own where one owner decides. */
    public List<PaperPart> minutes() {
        boolean alone = says.decidedByOneOwner();
        var parts = new ArrayList<PaperPart>();
        parts.add(words(alone ? "minutes.company-owner" : "minutes.company", says.company()));
        parts.add(new Words(text(says.decidedByOwners() ? "minutes.day-owners" : "minutes.day")));
        if (!alone) {
            parts.add(heading("minutes.present"));
            parts.add(names().isEmpty() ? new Words(text("minutes.line")) : new Points(names()));
        }
        parts.add(heading("minutes.matter"));
        parts.add(words(
                says.decidedByOwners() ? "minutes.put-owner" : "minutes.put",
                says.titleInThisLanguage(),
                says.number(),
                day(says.frozenOn())));
        parts.add(new Words(text(says.decidedByOwners() ? "owners" : "board")));
        parts.add(sentences());
        parts.add(heading("minutes.decision"));
        parts.add(new Points(List.of(
                text("minutes.adopted"),
                text("minutes.changes"),
                text("minutes.postponed"),
                text("minutes.rejected"))));
        if (!alone) {
            parts.add(heading("minutes.reservations"));
            parts.add(new Words(text("minutes.line")));
        }
        parts.add(alone ? ownersSignature() : says.decidedByOwners() ? signatures(names()) : signatures(KEEPERS));
        parts.addAll(proof());
        return parts;
    }

    /** What the paper to be filled in is called. */
    public String minutesTitle() {
        return text(says.decidedByOneOwner() ? "minutes.title-owner" : "minutes");
    }

    private static final List<String> KEEPERS = List.of("minutes.keeper", "minutes.chair", "minutes.checker");

    private List<String> names() {
        return says.proposal().deciders().stream().map(PlanPaper::named).toList();
    }

    /** Room for the one who decides alone to sign. */
    public PaperPart ownersSignature() {
        return signatures(List.of("minutes.owner"));
    }

    /** @param who keys of what they are, or their names */
    private static PaperPart signatures(List<String> who) {
        return new Signatures(
                text("minutes.signatures"),
                List.of(text("minutes.role"), text("minutes.signature"), text("minutes.date")),
                who.stream()
                        .map(each -> each.startsWith("minutes.") ? text(each) : each)
                        .toList());
    }

    /** Whose it is, which version, and since when it has been so. */
    public String what() {
        return text("what", says.company(), says.number(), day(says.frozenOn()));
    }

    /** What was decided, point by point; where it was not adopted, what had been proposed. */
    public List<PaperPart> matter(boolean adopted) {
        String who = says.decidedByOwners() ? "owners" : "board";
        return List.of(
                heading(adopted ? "decision.matter" : "proposal"),
                new Words(text(adopted ? "decided." + who : who)),
                sentences());
    }

    private List<PaperPart> head() {
        var facts = new ArrayList<PaperPart>();
        facts.add(new Words(what()));
        if (!says.proposal().meetingOn().isEmpty()) {
            facts.add(words("meeting", day(says.proposal().meetingOn())));
        }
        return facts;
    }

    private List<PaperPart> proposal() {
        return List.of(heading("proposal"), new Words(text(says.decidedByOwners() ? "owners" : "board")), sentences());
    }

    /** Numbered, so that one can say which. */
    private PaperPart sentences() {
        return new Numbered(
                StandardSentences.of(says).inThisLanguage(says.proposal().sentences()));
    }

    private List<PaperPart> strategy() {
        var parts = new ArrayList<PaperPart>();
        parts.add(heading("strategy"));
        Frozen.Aim aim = says.strategy();
        titled(parts, "vision", aim.vision());
        titled(parts, "ambition", aim.ambitionYear());
        titled(parts, "topics", says.topics());
        titled(parts, "bets", aim.bets());
        titled(parts, "stop", aim.stopDoing());
        if (!says.targets().isEmpty()) {
            parts.add(new Heading(3, text("targets")));
            parts.add(new Rows(
                    text("targets"),
                    List.of(text("target.kpi"), text("target.from"), text("target.to")),
                    says.targets().stream().map(PlanPaper::goal).toList()));
        }
        titled(parts, "principles", aim.principles());
        titled(parts, "valid", day(aim.validTo()));
        if (parts.size() == 1) {
            parts.add(new Words(text("strategy.none")));
        }
        return parts;
    }

    /** Units that only say that something is counted. */
    private static final Set<String> COUNTED = Set.of("antal", "st", "number");

    private static List<String> goal(Goal goal) {
        String unit = goal.unit().isEmpty() || COUNTED.contains(goal.unit().toLowerCase(Locale.ROOT))
                ? ""
                : " " + goal.unit();
        return List.of(
                goal.kpi(),
                said(goal.baseValue(), unit, goal.baseYear()),
                said(goal.targetValue(), unit, goal.targetYear()));
    }

    private static String said(String value, String unit, String year) {
        String amount = value.isEmpty() ? "" : value + unit;
        return year.isEmpty() ? amount : amount.isEmpty() ? year : amount + " (" + year + ")";
    }

    private List<PaperPart> actions() {
        var parts = new ArrayList<PaperPart>();
        parts.add(heading("actions"));
        parts.add(new Rows(
                text("actions"),
                List.of(text("action.title"), text("action.owner"), text("action.due"), text("action.sek")),
                says.toDo().stream().map(PlanPaper::row).toList()));
        parts.add(words("budget", number(sum(Deed::budgetSek))));
        String unpriced = says.toDo().stream()
                .filter(each -> each.budgetSek().isEmpty() && !each.funding().equals("none"))
                .map(each -> String.valueOf(each.number()))
                .collect(Collectors.joining(", "));
        if (!unpriced.isEmpty()) {
            parts.add(words("budget.unpriced", unpriced));
        }
        others("grant").ifPresent(parts::add);
        others("loan").ifPresent(parts::add);
        return parts;
    }

    /** How much of the budget is somebody else's money; empty where none of it is. */
    private Optional<PaperPart> others(String funding) {
        return says.toDo().stream()
                .filter(each ->
                        each.funding().equals(funding) && !each.budgetSek().isEmpty())
                .map(each -> new BigDecimal(each.budgetSek()))
                .reduce(BigDecimal::add)
                .map(sum -> words("budget." + funding, number(sum)));
    }

    private static List<String> row(Deed deed) {
        return List.of(
                deed.number() + ". " + deed.title(),
                deed.owner(),
                day(deed.due()),
                deed.budgetSek().isEmpty() ? "" : number(new BigDecimal(deed.budgetSek())));
    }

    private List<PaperPart> effects() {
        var lines = new ArrayList<String>();
        add(lines, "effect.co2e", Deed::co2eT);
        add(lines, "effect.saving", Deed::savingSek);
        add(lines, "effect.material", Deed::materialT);
        var parts = new ArrayList<PaperPart>();
        if (!lines.isEmpty()) {
            parts.add(new Points(lines));
        }
        List<String> borrowed = says.toDo().stream()
                .filter(Deed::borrows)
                .map(each -> String.valueOf(each.number()))
                .toList();
        if (!borrowed.isEmpty()) {
            parts.add(words("effect.borrowed", String.join(", ", borrowed)));
        }
        if (!parts.isEmpty()) {
            parts.addFirst(heading("effect"));
        }
        return parts;
    }

    /** A sum for each of how sure the company is, the surest first. */
    private void add(List<String> lines, String key, Function<Deed, String> of) {
        Map<String, BigDecimal> sums = says.toDo().stream()
                .filter(each -> !each.borrows() && !of.apply(each).isEmpty())
                .collect(Collectors.toMap(Deed::confidence, each -> new BigDecimal(of.apply(each)), BigDecimal::add));
        for (String confidence : List.of("high", "medium", "low", "")) {
            BigDecimal sum = sums.get(confidence);
            if (sum != null) {
                String sure = say("plan.decision.paper.sure." + (confidence.isEmpty() ? "unsaid" : confidence));
                lines.add(text(key, number(sum), sure));
            }
        }
    }

    private List<PaperPart> reasons() {
        Frozen.Paper proposal = says.proposal();
        return List.of(
                heading("risks"),
                new Words(proposal.risks()),
                heading("consequences"),
                new Words(proposal.consequences()),
                heading("follow-up"),
                words("follow-up.who", day(proposal.followUpOn()), proposal.responsible()));
    }

    private List<PaperPart> areas() {
        return says.areas().isEmpty()
                ? List.of()
                : List.of(
                        heading("areas"),
                        new Rows(
                                text("areas"),
                                List.of(text("area.name"), text("area.people")),
                                says.areas().stream()
                                        .map(each -> List.of(each.name(), String.join(", ", each.people())))
                                        .toList()));
    }

    private List<PaperPart> deciders() {
        List<String> names =
                says.proposal().deciders().stream().map(PlanPaper::named).toList();
        return names.isEmpty()
                ? List.of()
                : List.of(heading(says.decidedByOwners() ? "deciders.owners" : "deciders"), new Points(names));
    }

    /** How anybody knows that it is this version. */
    public List<PaperPart> proof() {
        var parts = new ArrayList<PaperPart>();
        parts.add(heading("proof"));
        parts.add(words("proof.what", says.number(), hash));
        parts.add(words("proof.short", shortHash()));
        if (!verify.isEmpty()) {
            parts.add(words("proof.where", verify));
        }
        return parts;
    }

    public String shortHash() {
        return hash.substring(0, SHORT);
    }

    private static String named(Frozen.Person person) {
        return person.does().isEmpty() ? person.name() : person.name() + ", " + person.does();
    }

    private BigDecimal sum(Function<Deed, String> of) {
        return says.toDo().stream()
                .map(of)
                .filter(each -> !each.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void titled(List<PaperPart> parts, String key, String words) {
        if (!words.isEmpty()) {
            parts.add(new Heading(3, text(key)));
            parts.add(new Words(words));
        }
    }

    private static void titled(List<PaperPart> parts, String key, List<String> points) {
        if (!points.isEmpty()) {
            parts.add(new Heading(3, text(key)));
            parts.add(new Points(points));
        }
    }

    private static Heading heading(String key) {
        return new Heading(2, text(key));
    }

    private static Words words(String key, Object... arguments) {
        return new Words(text(key, arguments));
    }

    private static String text(String key, Object... arguments) {
        return say("plan.decision.paper." + key, arguments);
    }

    static String day(String day) {
        return day.isEmpty() ? "" : date(LocalDate.parse(day));
    }
}

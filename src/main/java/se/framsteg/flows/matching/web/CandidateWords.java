package se.framsteg.flows.matching.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.framsteg.flows.matching.Candidate;
import se.framsteg.flows.matching.Climate;
import se.framsteg.flows.matching.Fit;
import se.framsteg.flows.matching.Gate;
import se.framsteg.flows.matching.NearMiss;
import se.framsteg.flows.matching.Score;
import se.framsteg.flows.matching.Weights;
import se.framsteg.flows.materials.Materials;

/** Says how well something fits: each of the six parts with its points, and what does not fit with its reason. */
public final class CandidateWords {
    private static final int MOST_RAISES = 3;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Materials materials;
    private final Climate climate;

    CandidateWords(Materials materials, Climate climate) {
        this.materials = materials;
        this.climate = climate;
    }

    /** One of the six. @param points of the most that it can give; of the distance only that they are counted @param lost the points that it does not give */
    public record Part(String name, String words, String points, BigDecimal lost) {}

    public String material(String key) {
        return materials.find(key).isPresent() ? materials.pathInWords(key, lang()) : key;
    }

    /** What others usually do with a material: of which, and what. */
    public record Usual(String material, String text) {}

    /** Of each of its kinds where it is said no closer; none where that is not known. */
    public List<Usual> usual(String key) {
        List<Materials.Told> told = materials.told(key);
        return told.stream()
                .map(each -> new Usual(
                        told.size() == 1 ? material(key) : each.kind().name().in(lang()),
                        each.usual().text().in(lang())))
                .toList();
    }

    /**
     * "Passar mycket bra: 83 av 100". In whole points, counted from the step of the distance and not from the distance: who knows
     * the formula could otherwise work out where the other is.
     */
    public String total(Fit fit) {
        Fit stepped = fit.inSteps();
        BigDecimal least = BigDecimal.valueOf(fit.weights().shown());
        return say(
                stepped.isStrong() ? "flows.matching.strong" : "flows.matching.possible",
                number(whole(stepped).max(least)));
    }

    /** What it is, how much, and about how far away. */
    public String facts(Candidate candidate) {
        Fit fit = candidate.fit();
        return fit.othersTonnes()
                .map(tonnes -> say(
                        "flows.matching.facts",
                        material(candidate.material()),
                        number(tonnes.stripTrailingZeros()),
                        away(fit.step())))
                .orElseGet(
                        () -> say("flows.matching.facts.no-amount", material(candidate.material()), away(fit.step())));
    }

    /** Why it fits, seen from the own side. */
    public Why why(Fit fit) {
        List<String> raises = raises(fit);
        return new Why(
                total(fit),
                parts(fit),
                raises.isEmpty() ? List.of() : List.of(new Why.Raises(say("flows.matching.pair"), raises)),
                climate(fit));
    }

    /** Why the two fit, for who stands between them. @param need the same fit as {@code offer}, from the other's side */
    Why between(Fit offer, Fit need) {
        return new Why(
                total(offer),
                parts(offer, "between." + quantity(offer, "offer", "need")),
                Stream.of(
                                new Why.Raises(say("flows.matching.pair.offer"), raises(offer)),
                                new Why.Raises(say("flows.matching.pair.need"), raises(need)))
                        .filter(each -> !each.how().isEmpty())
                        .toList(),
                climate(offer));
    }

    public List<Part> parts(Fit fit) {
        String quantity = quantity(fit, "own", "other");
        return parts(fit, quantity.endsWith("-more") ? quantity + (fit.own().offer() ? ".offer" : ".need") : quantity);
    }

    private List<Part> parts(Fit fit, String quantity) {
        Score score = fit.score();
        Weights weights = fit.weights();
        return List.of(
                part("material", how("material", code(score.tier())), score.material(), weights.material()),
                part("quantity", how("quantity", quantity), score.quantity(), weights.quantity()),
                part("timing", how("timing", timing(score.timing())), score.timing(), weights.timing()),
                distance(fit),
                part("quality", how("quality", quality(score.quality())), score.quality(), weights.quality()),
                part(
                        "retention",
                        how("retention", retention(score.retention())),
                        score.retention(),
                        weights.retention()));
    }

    /** In words only: its points would say more than its step. */
    private static Part distance(Fit fit) {
        double weight = fit.weights().distance();
        return new Part(
                say("flows.matching.part.distance"),
                say("flows.matching.distance", away(fit.step())),
                say("flows.matching.points.distance"),
                points(weight).subtract(points(fit.inSteps().score().distance() * weight)));
    }

    /** "3 till 7 mil bort". */
    private static String away(int step) {
        return say("flows.away." + step);
    }

    private static String how(String part, String how) {
        return say("flows.matching.%s.%s".formatted(part, how));
    }

    private static Part part(String name, String words, double value, double weight) {
        return new Part(
                say("flows.matching.part." + name),
                words,
                points(value, weight),
                points(weight).subtract(points(value * weight)));
    }

    private static String points(double value, double weight) {
        return say("flows.matching.points", number(points(value * weight)), number(points(weight)));
    }

    private static BigDecimal points(double part) {
        BigDecimal points = BigDecimal.valueOf(part).multiply(HUNDRED);
        return points.setScale(0, RoundingMode.HALF_UP);
    }

    /** @param own what the own side is called, as {@code other} the other */
    private static String quantity(Fit fit, String own, String other) {
        if (fit.own().kg() == 0) {
            return own + "-unknown";
        }
        if (fit.other().kg() == 0) {
            return other + "-unknown";
        }
        boolean more = fit.own().kg() > fit.other().kg();
        return fit.score().quantity() >= 0.9 ? "alike" : (more ? own : other) + "-more";
    }

    private static String timing(double share) {
        return share >= 0.995 ? "all" : share >= 0.5 ? "most" : "little";
    }

    private static String quality(double share) {
        return share == 1 ? "enough" : share == 0.6 ? "one-step" : share == 0.2 ? "two-steps" : "unknown";
    }

    private static String retention(double worth) {
        return worth == 1
                ? "reused"
                : worth == 0.8 ? "remade" : worth == 0.5 ? "recycled" : worth == 0.1 ? "burned" : "unknown";
    }

    /** What might be saved for the climate; empty where that cannot be worked out. */
    private String climate(Fit fit) {
        return climate.of(fit.inSteps(), fit.offered())
                .map(saving -> say("flows.matching.climate", number(saving.saved()), number(saving.transport())))
                .orElse("");
    }

    public String miss(NearMiss miss) {
        List<String> reasons = miss.failed().stream()
                .map(gate -> say("flows.matching.gate." + gate(gate, miss.own().offer())))
                .toList();
        Fit fit = miss.fit();
        if (fit != null) {
            reasons = List.of(say(
                    "flows.matching.too-little", tooLittle(fit), fit.weights().shown(), weakest(fit)));
        }
        return say("flows.matching.miss", material(miss.material()), away(miss.step()), String.join(" ", reasons));
    }

    /** What the law asks is answered by one of the two: it is said which. */
    private static String gate(Gate gate, boolean offer) {
        boolean law = gate == Gate.WASTE || gate == Gate.HAZARD;
        return law ? code(gate) + (offer ? ".offer" : ".need") : code(gate);
    }

    private static String tooLittle(Fit fit) {
        return number(whole(fit.inSteps()).min(BigDecimal.valueOf(fit.weights().shown() - 1L)));
    }

    private static BigDecimal whole(Fit fit) {
        return fit.score().total().setScale(0, RoundingMode.HALF_UP);
    }

    /** The part that takes most off, in words. */
    private String weakest(Fit fit) {
        return parts(fit).stream()
                .max(Comparator.comparing(Part::lost))
                .map(part -> part.name() + ": " + part.words())
                .orElseThrow();
    }

    /** What the own side could do so that it fits better, and how much that gives. */
    private static List<String> raises(Fit fit) {
        return fit.raises().stream()
                .limit(MOST_RAISES)
                .map(raise -> say("flows.matching.pair." + raise.what(), raise.points()))
                .toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

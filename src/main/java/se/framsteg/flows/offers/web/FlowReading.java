package se.framsteg.flows.offers.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Answer;
import se.framsteg.flows.Distances;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.Side;
import se.framsteg.flows.TypedNumber;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.WasteCode;
import se.framsteg.flows.materials.WasteCodes;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Reads what was typed of a flow. What is not understood is refused at its field. */
final class FlowReading {
    private static final Pattern MINUS = Pattern.compile("^[-\u2212\u2013]\\s*");
    private static final BigDecimal KILOS = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_AMOUNT = new BigDecimal("10000000000");
    private static final BigDecimal MOST_KILOS = new BigDecimal("10000000");
    private static final BigDecimal MOST_COST = new BigDecimal("1000000000");

    /** More than this is asked about before it is taken. */
    private static final BigDecimal MUCH_TONNES = new BigDecimal("100000");

    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 20;
    private static final Set<String> EVERYTHING = Set.of("allt", "alla", "alla ämnen", "all", "everything", "anything");

    private final FormReading reading = new FormReading();
    private final FlowForm form;
    private final Materials materials;
    private final WasteCodes codes;
    private final Map<String, String> municipalities;
    private final LocalDate today;

    FlowReading(
            FlowForm form, Materials materials, WasteCodes codes, Map<String, String> municipalities, LocalDate today) {
        this.form = form;
        this.materials = materials;
        this.codes = codes;
        this.municipalities = municipalities;
        this.today = today;
    }

    Mending mending() {
        return reading.mending();
    }

    /** Null where something must be mended. */
    @Nullable
    FlowDraft draft(@Nullable Side fixed) {
        Side direction = fixed != null ? fixed : direction();
        boolean offer = direction == Side.OFFER;
        FlowDraft.What what = what(offer);
        Quantity quantity = quantity();
        FlowDraft.Period period = period();
        FlowDraft.Condition condition = condition(offer);
        FlowDraft.Terms terms = terms(offer);
        FlowDraft.Today now = offer ? now() : FlowDraft.Today.UNKNOWN;
        return reading.mending().isEmpty() && what != null && period != null && terms != null
                ? new FlowDraft(direction, what, quantity, period, condition, terms, now)
                : null;
    }

    private Side direction() {
        if (form.text("direction").equals("offer")) {
            return Side.OFFER;
        }
        if (!form.isNeed()) {
            reading.refuse("direction", "flows.direction.missing");
        }
        return Side.NEED;
    }

    private FlowDraft.@Nullable What what(boolean offer) {
        String title = reading.needed(
                "title",
                form.text("title").replaceAll("\\s+", " "),
                FlowDraft.What.LONGEST_TITLE,
                "flows.title.missing");
        String words = reading.text("words", form.text("words").replace("\r\n", "\n"), FlowDraft.What.LONGEST_WORDS);
        if (materials.find(form.text("material")).isEmpty()) {
            reading.refuse("material", "flows.material.missing");
        }
        String typed = form.code();
        WasteCode code = codes.find(typed).orElse(null);
        if (!typed.isEmpty() && code == null) {
            reading.refuse("ewc", "flows.ewc.unknown", typed.length() > 20 ? typed.substring(0, 20) : typed);
        }
        Answer hazardous = !offer
                ? Answer.UNSAID
                : code != null && code.hazardous() ? Answer.YES : Answer.of(form.text("hazardous"));
        String legal = one("legal", FlowDraft.What.LEGAL, "unknown");
        String shape = one("form", FlowDraft.What.FORMS, "");
        return reading.mending().isEmpty()
                ? new FlowDraft.What(
                        title,
                        words,
                        form.text("material"),
                        code == null ? "" : code.code(),
                        hazardous,
                        offer ? legal : "unknown",
                        shape)
                : null;
    }

    private String one(String field, List<String> codes, String none) {
        return codes.contains(form.text(field)) ? form.text(field) : none;
    }

    private Quantity quantity() {
        BigDecimal amount = number("amount", "flows.amount.wrong", MOST_AMOUNT, false);
        if (amount != null && amount.signum() == 0) {
            reading.refuse("amount", "flows.amount.wrong");
            return Quantity.UNKNOWN;
        }
        String unit = one("unit", Quantity.UNITS, "t");
        BigDecimal kilos = number("weight", "flows.weight.wrong", MOST_KILOS, false);
        BigDecimal each = kilos == null || kilos.signum() == 0 ? usual(unit) : plain(kilos.divide(KILOS));
        var quantity = new Quantity(amount, unit, each, one("per", Quantity.PERS, "year"));
        BigDecimal tonnes = quantity.tonnesYear();
        if (tonnes != null && tonnes.compareTo(Quantity.MOST_TONNES) > 0) {
            reading.refuse("amount", "flows.amount.absurd");
        } else if (tonnes != null
                && tonnes.compareTo(MUCH_TONNES) > 0
                && !form.text("sure").equals("yes")) {
            reading.refuse("sure", "flows.amount.sure", FlowWords.decimals(tonnes));
        }
        return quantity;
    }

    /** What a cubic metre or a piece of the material usually weighs; null where nobody can say. */
    private @Nullable BigDecimal usual(String unit) {
        Material material = materials.find(form.text("material")).orElse(null);
        if (material == null) {
            return null;
        }
        BigDecimal usual = switch (unit) {
            case "m3" -> material.usualWeight().tPerM3();
            case "pcs" -> material.usualWeight().tPerPiece();
            default -> null;
        };
        return usual == null ? null : plain(usual);
    }

    private FlowDraft.@Nullable Period period() {
        LocalDate starts = reading.day("starts", form.text("starts")).orElse(today);
        LocalDate ends = reading.day("ends", form.text("ends")).orElse(null);
        if (ends != null && ends.isBefore(starts)) {
            reading.refuse("ends", "flows.ends.before-start", Say.date(starts));
            return null;
        }
        return new FlowDraft.Period(starts, ends, one("pattern", FlowDraft.Period.PATTERNS, usualPattern()));
    }

    private String usualPattern() {
        return form.text("per").equals("once") ? "once" : "continuous";
    }

    private FlowDraft.Condition condition(boolean offer) {
        List<String> excluded = offer ? List.of() : words("excluded");
        if (excluded.stream().anyMatch(EVERYTHING::contains)) {
            reading.refuse("excluded", "flows.excluded.everything");
        }
        return new FlowDraft.Condition(
                one("quality", FlowDraft.Condition.QUALITIES, "unknown"),
                offer ? words("contaminants") : List.of(),
                excluded);
    }

    /** Words between commas, in small letters: so that what one says and another excludes is the same. */
    private List<String> words(String field) {
        List<String> words = Stream.of(form.text(field).split("[,;\\n]"))
                .map(each -> typed(each).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST_WORDS || words.stream().anyMatch(each -> each.length() > LONGEST_WORD)) {
            reading.refuse(field, "flows.words.too-many", MOST_WORDS, LONGEST_WORD);
            return List.of();
        }
        return words;
    }

    private FlowDraft.@Nullable Terms terms(boolean offer) {
        String municipality = form.text("municipality");
        if (!municipalities.containsKey(municipality)) {
            reading.refuse("municipality", "flows.municipality.missing");
        }
        // By asking for one kilometre less at a time one could find out where others are.
        int distance = FlowDraft.Terms.FARTHEST_KM;
        String far = form.text("distance").replaceFirst("(?i)\\s*km\\.?$", "");
        if (!far.isEmpty()) {
            distance = reading.count("distance", far, 1, FlowDraft.Terms.FARTHEST_KM)
                    .map(each -> Distances.toStep(each, FlowDraft.Terms.FARTHEST_KM))
                    .orElse(distance);
        }
        BigDecimal price = whole(number("price", "flows.price.wrong", FlowDraft.Terms.MOST_SEK, true));
        return reading.mending().isEmpty()
                ? new FlowDraft.Terms(
                        offer ? Answer.UNSAID : Answer.of(form.text("waste")),
                        offer ? Answer.UNSAID : Answer.of(form.text("permit")),
                        price,
                        one("transport", FlowDraft.Terms.TRANSPORTS, "either"),
                        municipality,
                        distance,
                        one("retention", FlowDraft.Terms.RETENTIONS, ""))
                : null;
    }

    private FlowDraft.Today now() {
        return new FlowDraft.Today(
                one("handling", FlowDraft.Today.HANDLINGS, ""),
                whole(number("cost", "flows.cost.wrong", MOST_COST, true)));
    }

    private static @Nullable BigDecimal whole(@Nullable BigDecimal sek) {
        return sek == null ? null : sek.setScale(0, RoundingMode.HALF_UP);
    }

    /** A number as people write one, with its unit behind it or not; null where nothing is typed or it cannot be read. */
    private @Nullable BigDecimal number(String field, String wrong, BigDecimal most, boolean signed) {
        String text = form.text(field)
                .replaceAll("[\\s\u00a0\u202f]", "")
                .replaceFirst("(?i)(ton|tonnes?|t|kg|kr|sek|:-)\\.?$", "");
        if (text.isEmpty() && form.text(field).isEmpty()) {
            return null;
        }
        boolean below = MINUS.matcher(text).find();
        String plain = MINUS.matcher(text).replaceFirst("");
        if (plain.isEmpty() || below && !signed) {
            reading.refuse(field, wrong);
            return null;
        }
        BigDecimal number = TypedNumber.read(reading, field, plain, wrong).orElse(null);
        if (number == null) {
            return null;
        }
        if (number.compareTo(most) > 0) {
            reading.refuse(field, wrong);
            return null;
        }
        return plain(below ? number.negate() : number);
    }

    /** As it is kept: 12, and not 12.000. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.Visibility;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Choice;

/** How flows are said to people. */
public final class FlowWords {
    private FlowWords() {}

    /** With the decimals that it has: 12,5. */
    static String decimals(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String text = plain.scale() <= 0
                ? Say.number(plain)
                : Say.number(plain.toBigInteger().longValue())
                        + decimalSign()
                        + plain.remainder(BigDecimal.ONE).abs().toPlainString().substring(2);
        return plain.signum() < 0 && !text.startsWith("-") && !text.startsWith("\u2212") ? "\u2212" + text : text;
    }

    private static String decimalSign() {
        return Say.lang() == Lang.SV ? "," : ".";
    }

    static List<Choice> choices(String key, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, say("%s.%s".formatted(key, word(code)))))
                .toList();
    }

    /** The same with nothing chosen first. */
    static List<Choice> orNone(String key, List<String> codes) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("flows.choice.none")));
        choices.addAll(choices(key, codes));
        return choices;
    }

    static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "12 ton om året"; empty while it is not said. */
    public static String amount(Quantity quantity) {
        return quantity.amount() == null
                ? ""
                : say(
                        "flows.amount.per." + quantity.per(),
                        decimals(quantity.amount()) + "\u00a0" + say("flows.unit." + word(quantity.unit())));
    }

    /** The same, not more exact than two digits: so that an amount tells of nobody. */
    public static String amountAbout(Quantity quantity) {
        return quantity.amount() == null
                ? ""
                : say(
                        "flows.amount.about",
                        amount(new Quantity(
                                twoDigits(quantity.amount()), quantity.unit(), quantity.tPerUnit(), quantity.per())));
    }

    static BigDecimal twoDigits(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(2, RoundingMode.HALF_UP));
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static String visibility(Visibility to) {
        return say("flows.visibility." + to.code());
    }

    static String direction(FlowDraft said) {
        return say("flows.direction." + said.direction().code());
    }

    /** "Erbjudande, syns för länet till 3 maj 2027". */
    static String state(Flow flow) {
        return switch (flow.state()) {
            case DRAFT -> say("flows.state.draft");
            case CLOSED -> say("flows.state.closed");
            case PAUSED -> say("flows.state.paused");
            case PUBLISHED -> say("flows.state.published", visibility(flow.visibility()), day(flow));
        };
    }

    private static String day(Flow flow) {
        return flow.expiresOn() == null ? "" : Say.date(flow.expiresOn());
    }
}

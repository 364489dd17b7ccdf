package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Side;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Lang;

/** Something others see of a published flow. */
public record Line(String label, String says) {
    /** All that the companies see who may find it; the amount not more exact than two digits. */
    static List<Line> of(FlowDraft said, Materials materials, Lang lang) {
        var lines = new ArrayList<Line>();
        String key = said.what().material();
        add(lines, "material", materials.find(key).isEmpty() ? key : materials.pathInWords(key, lang));
        add(lines, "amount", FlowWords.amountAbout(said.quantity()));
        add(lines, "words", said.what().words());
        add(lines, "starts", date(said.period().starts()));
        add(
                lines,
                "ends",
                said.period().ends() == null ? "" : date(said.period().ends()));
        add(lines, "pattern", say("flows.pattern." + said.period().pattern()));
        add(lines, "form", coded("flows.form", said.what().form()));
        add(lines, "quality", coded("flows.quality", said.condition().quality()));
        lines.addAll(decisive(said, "flows.field."));
        add(lines, "retention", coded("flows.retention", said.terms().retention()));
        return lines;
    }

    /** What decides whether two can do with each other, in few words: what is in it, what it is by law, price and transport. */
    public static List<Line> decisive(FlowDraft said) {
        return decisive(said, "flows.says.");
    }

    private static List<Line> decisive(FlowDraft said, String labels) {
        var lines = new ArrayList<Line>();
        add(lines, labels, "contaminants", String.join(", ", said.condition().contaminants()));
        add(lines, labels, "excluded", String.join(", ", said.condition().excluded()));
        add(lines, labels, "ewc", spaced(said.what().ewc()));
        if (said.direction() == Side.OFFER) {
            add(lines, labels, "legal", coded("flows.legal.short", said.what().legal()));
            add(
                    lines,
                    labels,
                    "hazardous",
                    say("flows.hazardous." + said.what().hazardous().code()));
        } else {
            add(
                    lines,
                    labels,
                    "waste",
                    say("flows.waste." + said.terms().acceptsWaste().code()));
            add(
                    lines,
                    labels,
                    "permit",
                    say("flows.permit." + said.terms().hasPermit().code()));
        }
        if (said.terms().priceSekT() != null) {
            add(
                    lines,
                    labels,
                    "price",
                    say("flows.price.says", FlowWords.decimals(said.terms().priceSekT())));
        }
        String side = said.direction() == Side.OFFER ? "offer" : "need";
        add(
                lines,
                labels,
                "transport",
                coded("flows.transport." + side, said.terms().transport()));
        return lines;
    }

    private static void add(List<Line> lines, String field, String says) {
        add(lines, "flows.field.", field, says);
    }

    private static void add(List<Line> lines, String labels, String field, String says) {
        if (!says.isEmpty()) {
            lines.add(new Line(say(labels + field), says));
        }
    }

    private static String coded(String key, String code) {
        return code.isEmpty() ? "" : say(key + "." + FlowWords.word(code));
    }

    private static String spaced(String ewc) {
        return ewc.isEmpty() ? "" : "%s %s %s".formatted(ewc.substring(0, 2), ewc.substring(2, 4), ewc.substring(4));
    }
}

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
        add(lines, "contaminants", String.join(", ", said.condition().contaminants()));
        add(lines, "excluded", String.join(", ", said.condition().excluded()));
        add(lines, "ewc", spaced(said.what().ewc()));
        if (said.direction() == Side.OFFER) {
            add(lines, "legal", coded("flows.legal.short", said.what().legal()));
            add(
                    lines,
                    "hazardous",
                    say("flows.hazardous." + said.what().hazardous().code()));
        } else {
            add(lines, "waste", say("flows.waste." + said.terms().acceptsWaste().code()));
            add(lines, "permit", say("flows.permit." + said.terms().hasPermit().code()));
        }
        if (said.terms().priceSekT() != null) {
            add(
                    lines,
                    "price",
                    say("flows.price.says", FlowWords.decimals(said.terms().priceSekT())));
        }
        String side = said.direction() == Side.OFFER ? "offer" : "need";
        add(lines, "transport", coded("flows.transport." + side, said.terms().transport()));
        add(lines, "retention", coded("flows.retention", said.terms().retention()));
        return lines;
    }

    private static void add(List<Line> lines, String field, String says) {
        if (!says.isEmpty()) {
            lines.add(new Line(say("flows.field." + field), says));
        }
    }

    private static String coded(String key, String code) {
        return code.isEmpty() ? "" : say(key + "." + FlowWords.word(code));
    }

    private static String spaced(String ewc) {
        return ewc.isEmpty() ? "" : "%s %s %s".formatted(ewc.substring(0, 2), ewc.substring(2, 4), ewc.substring(4));
    }
}

package se.framsteg.ideas.web;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaText;
import se.framsteg.ideas.Worth;
import se.framsteg.shell.Say;

/** Says what ideas are worth. */
public final class WorthWords {
    private WorthWords() {}

    public static String decimals(BigDecimal number) {
        String plain = number.toPlainString();
        return Say.lang().pick(plain.replace('.', ','), plain);
    }

    /** When the money is back; why that cannot be said where it cannot. */
    public static String payback(IdeaText text) {
        if (!text.says(IdeaField.INVESTMENT) || !text.says(IdeaField.GAIN)) {
            return say("ideas.worth.payback.not-said");
        }
        return Worth.paybackYears(text)
                .map(years -> say("ideas.worth.payback.years", decimals(years)))
                .orElseGet(() -> say("ideas.worth.payback.never"));
    }
}

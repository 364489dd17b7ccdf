package se.framsteg.plan.followup.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.followup.Gain;

/** What an action is expected to give and what it gave, in words that tell the one from the other. */
final class GainWords {
    private GainWords() {}

    /** What is expected in a year, and how sure that is; that nobody has said where nobody has. */
    static String expected(Action action) {
        Action.Effect effect = action.effect().own();
        String all = figures(effect.co2eT(), effect.materialT(), effect.savingSek());
        if (all.isEmpty()) {
            return say("plan.outcome.expects.none");
        }
        String sure = effect.confidence().isEmpty() ? "unsaid" : effect.confidence();
        return say("plan.outcome.expects", all, say("plan.outcome.sure." + sure));
    }

    static String of(Gain gain) {
        String words = say(
                "plan.gain.words",
                String.valueOf(gain.year()),
                figures(gain.co2eT(), gain.materialT(), gain.savingSek()),
                say("plan.outcome.sure." + gain.confidence()));
        return gain.method().isEmpty() ? words : say("plan.gain.words.method", words, gain.method());
    }

    private static String figures(
            @Nullable BigDecimal co2eT, @Nullable BigDecimal materialT, @Nullable BigDecimal savingSek) {
        var parts = new ArrayList<String>();
        if (co2eT != null) {
            parts.add(say("plan.outcome.co2e", number(co2eT)));
        }
        if (materialT != null) {
            parts.add(say("plan.outcome.material", number(materialT)));
        }
        if (savingSek != null) {
            parts.add(say("plan.outcome.sek", number(savingSek)));
        }
        return String.join(", ", parts);
    }
}

package se.framsteg.outcomes;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What has been delivered between companies, as sentences in the language of the page. */
public final class MaterialWords {
    private MaterialWords() {}

    static String headline(MaterialKept material) {
        BigDecimal tonnes = material.tonnes();
        return tonnes == null
                ? say("outcomes.figure.material-kept.few", material.companies())
                : say("outcomes.figure.material-kept.headline", number(tonnes), material.companies());
    }

    /** By what becomes of it. */
    public static List<String> details(MaterialKept material) {
        var details = new ArrayList<String>();
        for (String use : MaterialKept.USES) {
            BigDecimal tonnes = material.tonnes(use);
            if (tonnes != null && tonnes.signum() != 0) {
                details.add(say("outcomes.figure.material-kept." + use, number(tonnes)));
            }
        }
        return details;
    }
}

package se.framsteg.outcomes;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What has been delivered between companies, and what they spare themselves, as sentences in the language of the page. */
public final class MaterialWords {
    private MaterialWords() {}

    static String headline(MaterialKept material) {
        BigDecimal tonnes = material.tonnes();
        return tonnes == null
                ? say("outcomes.figure.material-kept.few", material.companies())
                : say("outcomes.figure.material-kept.headline", number(tonnes), material.companies());
    }

    /** By what becomes of it and by what it is; then what companies spare themselves. */
    public static List<String> details(MaterialKept material) {
        var details = new ArrayList<String>();
        material.byUse()
                .forEach((use, tonnes) -> details.add(say("outcomes.figure.material-kept." + use, number(tonnes))));
        if (!material.byMaterial().isEmpty()) {
            details.add(say("outcomes.figure.material-kept.materials", materials(material)));
        }
        BigDecimal own = material.ownTonnes();
        if (own != null) {
            details.add(say("outcomes.figure.material-own", number(own), number(material.ownCompanies())));
            material.ownByUse()
                    .forEach((use, tonnes) -> details.add(say("outcomes.figure.material-own." + use, number(tonnes))));
        } else if (material.ownCompanies() > 0) {
            details.add(say("outcomes.figure.material-own.few", material.ownCompanies()));
        }
        if (material.countedTo() != null) {
            details.add(say("outcomes.figure.material-kept.earlier", date(material.countedTo())));
        }
        return details;
    }

    private static String materials(MaterialKept material) {
        return material.byMaterial().entrySet().stream()
                .map(each ->
                        say("outcomes.figure.material-kept.material", name(each.getKey()), number(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** What a kind of material is called. */
    static String name(String kind) {
        return say("outcomes.material." + kind);
    }
}

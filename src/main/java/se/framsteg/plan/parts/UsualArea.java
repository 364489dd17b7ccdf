package se.framsteg.plan.parts;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody answers for at most small companies. */
public enum UsualArea {
    ENERGY,
    WASTE,
    PURCHASING,
    VEHICLES,
    WORK_ENVIRONMENT,
    PREMISES,
    MATERIALS,
    CHEMICALS,
    CUSTOMERS,
    SUPPLIERS,
    FIGURES,
    NEWS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called, in the reader's language. */
    public String words() {
        return say("plan.part.usual." + code());
    }

    public static Optional<UsualArea> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

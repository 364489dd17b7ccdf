package se.framsteg.command;

import se.framsteg.shell.Lang;

/** The language that what is read out of the database is said in: Swedish unless the terminal's is English. */
final class Tongue {
    static final Lang OURS = of(System.getenv("LC_ALL"), System.getenv("LANG"));

    private Tongue() {}

    private static Lang of(String... settings) {
        for (String setting : settings) {
            if (setting != null && !setting.isBlank()) {
                return setting.startsWith("en") ? Lang.EN : Lang.SV;
            }
        }
        return Lang.SV;
    }
}

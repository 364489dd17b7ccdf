package se.framsteg.plan.sheet;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Kind;

/** What stands in a column of the sheet. Known again by its head, in either language, wherever it stands. */
public enum Column {
    NUMBER(8, Kind.WHOLE),
    TITLE(45, Kind.TEXT),
    FIRST_STEP(40, Kind.TEXT),
    TOPIC(25, Kind.TEXT),
    OWNER(20, Kind.TEXT),
    HELPERS(25, Kind.TEXT),
    STARTS(12, Kind.DATE),
    DUE(12, Kind.DATE),
    BUDGET(14, Kind.WHOLE),
    FUNDING(16, Kind.TEXT),
    HOURS(10, Kind.WHOLE),
    KPI(30, Kind.TEXT),
    CO2E(14, Kind.DECIMAL),
    MATERIAL(14, Kind.DECIMAL),
    SAVING(14, Kind.WHOLE),
    METHOD(40, Kind.TEXT),
    CONFIDENCE(16, Kind.TEXT),
    IMPACT(12, Kind.WHOLE),
    EFFORT(12, Kind.WHOLE),
    STATUS(14, Kind.TEXT),
    DONE(12, Kind.DATE),
    STUCK(30, Kind.TEXT),
    ID(38, Kind.TEXT);

    private final int width;
    private final Kind kind;

    Column(int width, Kind kind) {
        this.width = width;
        this.kind = kind;
    }

    private String key() {
        return "plan.action.sheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String head() {
        return say(key());
    }

    Spreadsheet.Column written() {
        return new Spreadsheet.Column(head(), width, kind);
    }

    static Optional<Column> of(String head) {
        String plain = plain(head);
        return Arrays.stream(values())
                .filter(each -> Arrays.stream(Lang.values())
                        .anyMatch(lang -> plain(Texts.get(lang, each.key())).equals(plain)))
                .findFirst();
    }

    private static String plain(String head) {
        return head.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

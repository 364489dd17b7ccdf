package se.framsteg.workbook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.workbook.rows.RefusedRow;

/**
 * What refused rows speak of, so that what earlier files said of it stands: the row's key where that can be read;
 * everything of its kind of the same organisation where only that can be read; and everything of its kind where not
 * even that can.
 */
final class Standing {
    private static final int MOST = 100_000;

    private final RowHash hash;
    private final Set<UUID> keys = new HashSet<>();
    private final Map<RowKind, Set<OrganisationNumber>> holders = new EnumMap<>(RowKind.class);
    private final Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
    private int count;

    Standing(RowHash hash) {
        this.hash = hash;
    }

    /** Voices do not stand: the refused row may be the one that says no, and consent is never guessed. */
    void add(RefusedRow row) {
        switch (row.part()) {
            case PROGRAMME, VOICES -> {}
            case PROMOTERS -> add(RowKind.PROMOTER, row.who());
            case COMPANIES -> add(RowKind.COMPANY, row.who());
            case ANSWERS -> add(RowKind.ANSWER, row.who());
            case IDEAS -> add(RowKind.IDEA, row.who(), row.title());
            case ACTIONS -> {
                add(RowKind.ADOPTION, row.who(), row.title());
                add(RowKind.ACTION, row.who(), row.title(), row.action());
            }
        }
    }

    Set<UUID> keys() {
        return keys;
    }

    Map<RowKind, Set<OrganisationNumber>> holders() {
        return holders;
    }

    Set<RowKind> kinds() {
        return kinds;
    }

    /** Of more rows than anybody will mend one by one, the kind is remembered instead of each. */
    private void add(RowKind kind, @Nullable OrganisationNumber who, @Nullable String... rest) {
        if (who == null || ++count > MOST) {
            kinds.add(kind);
            return;
        }
        for (String part : rest) {
            if (part == null) {
                holders.computeIfAbsent(kind, _ -> new HashSet<>()).add(who);
                return;
            }
        }
        keys.add(RowKey.of(hash, kind, who, rest));
    }
}

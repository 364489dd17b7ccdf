package se.framsteg.workbook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Ids;

/** Lays rows in the table staged_row, column by column as {@link StagedRows#open} makes it. */
final class Laying implements AutoCloseable {
    private final RowHash hash;
    private @Nullable Filling table;
    private @Nullable Said hashedLast;
    private UUID lastHash = new UUID(0, 0);
    private int laid;

    Laying(RowHash hash) {
        this.hash = hash;
    }

    /** From here on rows are laid in the table; without one they are let go. */
    void in(@Nullable Filling opened) {
        table = opened;
    }

    void lay(LaidRow row) {
        if (table == null) {
            return;
        }
        table.number(laid++)
                .text(row.kind().code())
                .uuid(row.key())
                .uuid(fingerprint(row))
                .text(row.at().sheet())
                .number(row.at().row());
        table.number(row.org())
                .number(row.precedence())
                .numbers(row.weeks())
                .text(row.name())
                .text(row.payload());
        say(table, row.said());
        table.end();
    }

    /** A day that is the programme's last, for want of its own, makes another row of it when it moves, not another word. */
    private UUID fingerprint(LaidRow row) {
        Said said = row.said();
        return said == null || said.dayKnown() ? row.fingerprint() : hash.of(row.fingerprint(), said.happenedOn());
    }

    UUID hashed(Said said) {
        if (said != hashedLast) {
            hashedLast = said;
            lastHash = said.hash(hash);
        }
        return lastHash;
    }

    /** All rows are laid. */
    void finish() {
        if (table != null) {
            table.finish();
        }
    }

    @Override
    public void close() {
        if (table != null) {
            table.close();
        }
    }

    private void say(Filling table, @Nullable Said said) {
        if (said == null) {
            table.uuid(null)
                    .uuid(null)
                    .text(null)
                    .text(null)
                    .text(null)
                    .number(null)
                    .number(null);
            table.text(null).text(null).date(null).text(null).uuid(null);
            return;
        }
        table.uuid(hashed(said))
                .uuid(Ids.next())
                .text(said.role())
                .text(said.code())
                .text(said.detail());
        table.number(said.number())
                .number(said.yearAsked())
                .text(said.municipality())
                .text(said.size());
        table.date(said.happenedOn()).bool(said.dayKnown()).uuid(said.partOf());
    }
}

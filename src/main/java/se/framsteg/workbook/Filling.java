package se.framsteg.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills a table row by row as fast as the database takes it (COPY). Columns are given in the table's order, each row is
 * closed with {@link #end}. Until it is closed the connection can do nothing else.
 */
final class Filling implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(CHUNK + 4096);
    private boolean first = true;

    private Filling(CopyIn copy) {
        this.copy = copy;
    }

    static Filling of(Connection connection, String tableAndColumns) {
        try {
            return new Filling(connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + tableAndColumns + " from stdin"));
        } catch (SQLException e) {
            throw new FillingFailed(e);
        }
    }

    Filling text(@Nullable String text) {
        begin();
        if (text == null) {
            rows.append("\\N");
        } else {
            for (int i = 0; i < text.length(); i++) {
                append(text.charAt(i));
            }
        }
        return this;
    }

    Filling uuid(@Nullable UUID id) {
        return plain(id);
    }

    Filling number(@Nullable Number number) {
        return plain(number instanceof BigDecimal decimal ? decimal.toPlainString() : number);
    }

    Filling date(@Nullable LocalDate date) {
        return plain(date);
    }

    Filling bool(boolean value) {
        return plain(value ? "t" : "f");
    }

    Filling numbers(@Nullable SortedSet<Integer> numbers) {
        if (numbers == null) {
            return plain(null);
        }
        begin();
        rows.append('{');
        String comma = "";
        for (Integer number : numbers) {
            rows.append(comma).append(number);
            comma = ",";
        }
        rows.append('}');
        return this;
    }

    void end() {
        rows.append('\n');
        first = true;
        if (rows.length() >= CHUNK) {
            send();
        }
    }

    /** All rows are given; the connection may be used again. */
    void finish() {
        send();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw new FillingFailed(e);
        }
    }

    /** Gives up what was not finished. */
    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new FillingFailed(e);
        }
    }

    private Filling plain(@Nullable Object value) {
        begin();
        if (value == null) {
            rows.append("\\N");
        } else {
            rows.append(value);
        }
        return this;
    }

    private void begin() {
        if (!first) {
            rows.append('\t');
        }
        first = false;
    }

    private void append(char c) {
        switch (c) {
            case '\\' -> rows.append("\\\\");
            case '\n' -> rows.append("\\n");
            case '\r' -> rows.append("\\r");
            case '\t' -> rows.append("\\t");
            default -> rows.append(c);
        }
    }

    private void send() {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new FillingFailed(e);
        }
    }

    static final class FillingFailed extends RuntimeException {
        FillingFailed(SQLException cause) {
            super(cause);
        }
    }
}

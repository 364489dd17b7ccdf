package se.framsteg.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Say;

/**
 * Answers for the public records of one kind by one query of the module's own, whose {@code %s} stands for which of them. Each module
 * tells how a row is listed and what it says.
 */
@Transactional(readOnly = true)
public abstract class RecordReader implements PublicRecords {
    protected final JdbcClient jdbc;
    private final Query query;

    /**
     * @param kind the key of the text that says which kind
     * @param sql has {@code :region}, and {@code %s} last among its conditions
     * @param at the column of when
     * @param id the column of the record's id
     */
    public record Query(String kind, boolean isLookedAt, String sql, String at, String id) {}

    protected RecordReader(JdbcClient jdbc, Query query) {
        this.jdbc = jdbc;
        this.query = query;
    }

    /** A row as it stands in the list. */
    protected abstract PublicRecord listed(Manager by, ResultSet row) throws SQLException;

    @Override
    public String kind() {
        return query.kind();
    }

    @Override
    public boolean isLookedAt() {
        return query.isLookedAt();
    }

    @Override
    public List<PublicRecord> in(Manager by, RecordSpan span) {
        return listed(by, which(by, RecordSpan.sql(query.at(), query.id())).params(span.values()));
    }

    @Override
    public List<PublicRecord> of(Manager by, Collection<UUID> ids) {
        return listed(by, which(by, query.id() + " = any(:ids)").param("ids", ids.toArray(UUID[]::new)));
    }

    /** Reads the row of one, where there is one. */
    protected void one(Manager by, UUID id, RowCallbackHandler row) {
        which(by, query.id() + " = :id").param("id", id).query(row);
    }

    /** Adds a piece, unless there is nothing in it. @param label the key of what it is called */
    protected static void add(List<RecordPart> parts, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            parts.add(RecordPart.of(Say.say(label), text));
        }
    }

    private JdbcClient.StatementSpec which(Manager by, String which) {
        return jdbc.sql(query.sql().formatted(which))
                .param("region", by.region().value());
    }

    private List<PublicRecord> listed(Manager by, JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> listed(by, row)).list();
    }
}

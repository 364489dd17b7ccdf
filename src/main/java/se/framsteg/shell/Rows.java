package se.framsteg.shell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Rows of a query as records: a column named {@code ends_on} becomes the component {@code endsOn}. Never null. */
public final class Rows {
    private static final Map<Class<?>, RowMapper<?>> MAPPERS = new ConcurrentHashMap<>();

    private Rows() {}

    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> as(Class<T> type) {
        return (RowMapper<T>) MAPPERS.computeIfAbsent(type, SimplePropertyRowMapper::new);
    }
}

package se.framsteg.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows of a query as records: a column named {@code ends_on} becomes the component {@code endsOn}. Never null. How each
 * component is read is settled once for each record: Spring's own mapper looks for a column {@code endsOn} first, and asks
 * for instants in a way that the driver does not know, which costs an exception each for every row.
 */
public final class Rows {
    private static final Map<Class<?>, RowMapper<?>> MAPPERS = new ConcurrentHashMap<>();

    private Rows() {}

    /** @throws IllegalArgumentException for a record with a component of a kind that no column has */
    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> as(Class<T> type) {
        return (RowMapper<T>) MAPPERS.computeIfAbsent(type, Rows::mapper);
    }

    private interface Reader {
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    private record Column(String name, Reader reader) {
        static Column of(RecordComponent component) {
            return new Column(
                    JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()), reading(component.getType()));
        }

        @Nullable
        Object read(ResultSet row) throws SQLException {
            return reader.read(row, row.findColumn(name));
        }
    }

    private static <T> RowMapper<T> mapper(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<T> constructor = constructor(type, components);
        Column[] columns = Arrays.stream(components).map(Column::of).toArray(Column[]::new);
        return (row, number) -> {
            var values = new @Nullable Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                values[i] = columns[i].read(row);
            }
            return BeanUtils.instantiateClass(constructor, values);
        };
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has it: " + type, e);
        }
    }

    private static Reader reading(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> ResultSet::getString;
            case "boolean" -> (row, column) -> there(row, column, row.getBoolean(column));
            case "int" -> (row, column) -> there(row, column, row.getInt(column));
            case "long" -> (row, column) -> there(row, column, row.getLong(column));
            case "java.lang.Integer" ->
                (row, column) -> {
                    int value = row.getInt(column);
                    return row.wasNull() ? null : value;
                };
            case "java.math.BigDecimal" -> ResultSet::getBigDecimal;
            case "java.util.UUID" -> (row, column) -> row.getObject(column, UUID.class);
            case "java.time.LocalDate" -> (row, column) -> row.getObject(column, LocalDate.class);
            case "java.time.Instant" -> (row, column) -> instant(row.getTimestamp(column));
            case "[B" -> ResultSet::getBytes;
            default -> constant(type);
        };
    }

    /** A primitive has no way to say that nothing stands there. */
    private static Object there(ResultSet row, int column, Object value) throws SQLException {
        if (row.wasNull()) {
            throw new SQLException("%s is null".formatted(row.getMetaData().getColumnLabel(column)));
        }
        return value;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Reader constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            throw new IllegalArgumentException("No column is a " + type);
        }
        return (row, column) -> {
            String name = row.getString(column);
            return name == null ? null : named(name, type, constants);
        };
    }

    private static Object named(String name, Class<?> type, Object[] constants) throws SQLException {
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new SQLException("No %s is called %s".formatted(type.getSimpleName(), name));
    }
}

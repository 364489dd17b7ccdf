package se.framsteg.shell;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON and back: for documents that are frozen, and for handing many rows to one SQL statement. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The elements of an array; none where there is no array. */
    public static <T> List<T> list(@Nullable String json, Class<T> type) {
        return json == null
                ? List.of()
                : MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** What an object says by name; nothing where there is no object. */
    public static <T> Map<String, T> map(@Nullable String json, Class<T> type) {
        return json == null
                ? Map.of()
                : MAPPER.readValue(json, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type));
    }
}

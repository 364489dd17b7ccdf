package se.framsteg.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens what lies encrypted in somebody's own rows, for themselves to read. */
public final class SealedCells {
    private SealedCells() {}

    /** The same rows, with what was sealed in one column open in another; where there was nothing there is nothing. */
    public static List<Map<String, @Nullable Object>> opened(
            List<Map<String, @Nullable Object>> rows, String sealed, String open, Function<byte[], String> key) {
        return rows.stream().map(row -> opened(row, sealed, open, key)).toList();
    }

    private static Map<String, @Nullable Object> opened(
            Map<String, @Nullable Object> row, String sealed, String open, Function<byte[], String> key) {
        var cells = new HashMap<String, @Nullable Object>(row);
        if (cells.remove(sealed) instanceof byte[] content) {
            cells.put(open, key.apply(content));
        }
        return cells;
    }
}

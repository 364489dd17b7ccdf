package se.framsteg.course;

import java.util.List;
import java.util.Optional;
import se.framsteg.shell.InBoth;

/**
 * Rows of a worksheet, all with the same fields, of which the first names the row.
 *
 * @param row what one row is called, in lower case
 * @param least how many rows a company of ten people or more needs
 */
public record Table(String id, InBoth name, InBoth row, int least, int most, List<Field> fields) {
    public Table {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || least < 0 || most < Math.max(1, least)) {
            throw new IllegalArgumentException("Table %s needs fields, and room for its rows".formatted(id));
        }
    }

    public Field title() {
        return fields.getFirst();
    }

    public Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}

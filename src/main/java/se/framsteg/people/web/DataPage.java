package se.framsteg.people.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/**
 * What is kept of a person, in words.
 *
 * @param kinds those of which there is something
 * @param asked how many kinds were looked for, in all modules
 * @param regions those that the person belongs to
 */
public record DataPage(List<Kind> kinds, int asked, List<Region> regions) implements Page {
    /** @param more how many rows the page leaves to the file @param region of which all rows are; empty where each says that */
    public record Kind(String key, List<Row> rows, int more, String region) {
        /** How the key of its texts ends. */
        public String textKey() {
            return key.replace('.', '-');
        }

        public int count() {
            return rows.size() + more;
        }
    }

    public record Row(List<Fact> facts) {}

    public record Fact(String column, String value) {
        public String textKey() {
            return column.replace('_', '-');
        }
    }

    @Override
    public String template() {
        return "people/web/data";
    }
}

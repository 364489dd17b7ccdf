package se.framsteg.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A piece of SQL in a Java source: a text block, or a string that begins as a statement does. */
record SqlText(Source source, int position, String sql) {
    private static final Pattern STRINGS =
            Pattern.compile("\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile(
            "(^|\\(|\\n|;)\\s*(select\\s.+|insert into\\s.+|update\\s+[\\w.]+\\s.*set\\s.+|delete from\\s.+|copy\\s.+|truncate\\s.+"
                    + "|with\\s+\\w+\\s+as\\s.+|create\\s+(table|temp|index|role|database)\\s.+|listen\\s.+|set local\\s.+)",
            Pattern.DOTALL);

    static List<SqlText> in(List<Source> sources) {
        return sources.stream().flatMap(source -> in(source).stream()).toList();
    }

    static List<SqlText> in(Source source) {
        var found = new ArrayList<SqlText>();
        Matcher strings = STRINGS.matcher(source.withoutComments());
        while (strings.find()) {
            boolean block = strings.group(1) != null;
            String text = block ? strings.group(1) : strings.group(2);
            if (block ? STATEMENT.matcher(text).find() : STATEMENT.matcher(text).lookingAt()) {
                found.add(new SqlText(source, strings.start(), text));
            }
        }
        return found;
    }

    String where() {
        return source.at(position);
    }

    /** The fixed parts of the statement, in the form in which statements are remembered. */
    List<String> parts() {
        return Stream.of(sql.stripIndent().translateEscapes().split("%(?:\\d+\\$)?s"))
                .map(SqlText::normal)
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Whether the statement, or one that it is a part of, is among these. */
    boolean isAmong(Collection<String> statements) {
        List<String> parts = parts();
        return statements.stream().anyMatch(statement -> holds(statement, parts));
    }

    /** Blanks are one blank, comments none, and every parameter or list of them a question mark. */
    static String normal(String sql) {
        return sql.replaceAll("--[^\\n]*", " ")
                .replaceAll("(?<![:\\w]):[a-zA-Z]\\w*", "?")
                .replaceAll("\\?(\\s*,\\s*\\?)+", "?")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean holds(String statement, List<String> parts) {
        int from = 0;
        for (String part : parts) {
            int found = statement.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }
}

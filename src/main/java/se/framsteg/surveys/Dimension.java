package se.framsteg.surveys;

import java.util.List;
import se.framsteg.shell.InBoth;

/**
 * A side of a company's sustainability work, told by four statements.
 *
 * @param anchors what each level may look like in practice, from the first to the fifth
 */
public record Dimension(String id, InBoth name, List<InBoth> anchors, List<Statement> statements) {
    public Dimension {
        anchors = List.copyOf(anchors);
        statements = List.copyOf(statements);
        if (anchors.size() != Answers.HIGHEST) {
            throw new IllegalArgumentException("Dimension %s needs an anchor for each level".formatted(id));
        }
    }

    /** As it stands in an address. */
    public String slug() {
        return id.toLowerCase(java.util.Locale.ROOT);
    }
}

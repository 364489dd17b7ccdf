package se.framsteg.surveys;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.framsteg.shell.InBoth;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What companies are asked to say of themselves, in one version. Answers are compared only within a version.
 *
 * @param levels what the five levels are called, from the first
 * @param lookBack the dimensions that are asked of once more after the course: how was it really at its start?
 */
@JsonNaming(KebabCaseStrategy.class)
public record SelfAssessment(int version, List<InBoth> levels, Set<String> lookBack, List<Dimension> dimensions) {
    public SelfAssessment {
        levels = List.copyOf(levels);
        lookBack = Set.copyOf(lookBack);
        dimensions = List.copyOf(dimensions);
        var ids = new HashSet<String>();
        dimensions.stream().flatMap(each -> each.statements().stream()).forEach(statement -> {
            if (!ids.add(statement.id())) {
                throw new IllegalArgumentException("Statement %s stands twice".formatted(statement.id()));
            }
        });
    }

    public List<Statement> statements() {
        return dimensions.stream().flatMap(each -> each.statements().stream()).toList();
    }

    Set<String> ids() {
        return statements().stream().map(Statement::id).collect(Collectors.toSet());
    }

    /** By the part of an address that names it. */
    public Optional<Dimension> dimension(String slug) {
        return dimensions.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** The ids of the statements that are asked of once more after the course. */
    public Set<String> lookedBackOn() {
        return dimensions.stream()
                .filter(each -> lookBack.contains(each.id()))
                .flatMap(each -> each.statements().stream())
                .map(Statement::id)
                .collect(Collectors.toSet());
    }
}

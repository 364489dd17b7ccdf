package se.framsteg.outcomes;

import java.util.List;
import java.util.function.Function;

/** What has been shown of groups in a programme's publications, oldest first. */
record Breakdowns(List<Breakdown> bySize, List<Breakdown> byMunicipality, List<Breakdown> interests) {
    static Breakdowns in(List<Publication> publications) {
        return new Breakdowns(
                each(publications, figures -> figures.benefited().bySize()),
                each(publications, figures -> figures.benefited().byMunicipality()),
                each(publications, Figures::interests));
    }

    private static List<Breakdown> each(List<Publication> publications, Function<Figures, Breakdown> cut) {
        return publications.stream()
                .map(Publication::figures)
                .map(cut)
                .distinct()
                .toList();
    }
}

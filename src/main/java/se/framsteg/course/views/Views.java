package se.framsteg.course.views;

import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;

/** The pictures that a worksheet declares, of answers as they stand. */
public final class Views {
    private Views() {}

    public static List<View> of(Worksheet worksheet, Answers answers) {
        return worksheet.views().stream()
                .map(view -> view(view, worksheet, answers))
                .toList();
    }

    private static View view(String name, Worksheet worksheet, Answers answers) {
        return switch (name) {
            case "influence-grid" ->
                InfluenceGrid.of(worksheet.table("stakeholders").orElseThrow(), answers);
            case "materiality-grid" ->
                TopicGrid.of(worksheet, worksheet.table("topics").orElseThrow(), answers);
            case "targets" -> TargetLines.of(worksheet.table("targets").orElseThrow(), answers);
            case "claims" -> Claims.of(answers);
            default -> throw new IllegalStateException("No view is called " + name);
        };
    }
}

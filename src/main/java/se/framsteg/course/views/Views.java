package se.framsteg.course.views;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.shell.Implementations;

/** The pictures that a worksheet declares, of answers as they stand. */
@Component
public class Views {
    private final Implementations<OwnView> own;

    Views(ObjectProvider<OwnView> own) {
        this.own = new Implementations<>(own);
    }

    public List<View> of(Worksheet worksheet, Answers answers) {
        return worksheet.views().stream()
                .flatMap(view -> views(view, worksheet, answers))
                .toList();
    }

    /** Where the company may go on from a worksheet. */
    public List<OwnView.Further> further(Worksheet worksheet) {
        return own.stream()
                .filter(each -> worksheet.views().contains(each.name()))
                .flatMap(each -> each.further().stream())
                .toList();
    }

    private Stream<View> views(String name, Worksheet worksheet, Answers answers) {
        return switch (name) {
            case "influence-grid" ->
                Stream.of(InfluenceGrid.of(worksheet.table("stakeholders").orElseThrow(), answers));
            case "materiality-grid" ->
                Stream.of(TopicGrid.of(worksheet, worksheet.table("topics").orElseThrow(), answers));
            case "targets" ->
                Stream.of(TargetLines.of(worksheet.table("targets").orElseThrow(), answers));
            case "claims" -> Stream.of(Claims.of(answers));
            default ->
                own.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No view is called " + name))
                        .of(worksheet, answers)
                        .stream();
        };
    }
}

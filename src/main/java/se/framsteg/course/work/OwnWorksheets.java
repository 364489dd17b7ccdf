package se.framsteg.course.work;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.people.Member;
import se.framsteg.shell.Implementations;

/** The worksheets that other modules keep, whichever there are. */
@Component
public class OwnWorksheets {
    private final Implementations<OwnWorksheet> all;

    OwnWorksheets(ObjectProvider<OwnWorksheet> all) {
        this.all = new Implementations<>(all);
    }

    /** Empty for a worksheet that is declared whole. */
    public Optional<OwnWorksheet> find(Worksheet worksheet) {
        return worksheet.isDeclared()
                ? Optional.empty()
                : Optional.of(all.stream()
                        .filter(each -> each.name().equals(worksheet.keptBy()))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("Nobody keeps " + worksheet.name())));
    }

    /** How far each has come that somebody has written on, by the worksheet's name. */
    public Map<String, Progress> begun(Member by, Round round) {
        return all.stream()
                .flatMap(each -> each.begun(by, round).stream())
                .collect(Collectors.toMap(Progress::worksheet, progress -> progress));
    }
}

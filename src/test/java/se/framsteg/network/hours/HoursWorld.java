package se.framsteg.network.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Promoter;
import se.framsteg.shell.tenancy.Tenancy;

/** An hour that a promoter has entered today. */
public final class HoursWorld {
    private HoursWorld() {}

    public static UUID row(ApplicationContext house, Promoter by, UUID programme) {
        var sheets = house.getBean(Timesheets.class);
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        return Tenancy.within(
                by.region(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    sheets.log(by, new NewHours(today, 4, Activity.CALL, programme, null, "", "", null, null));
                    return sheets.of(by, YearMonth.from(today)).getLast().id();
                }));
    }
}

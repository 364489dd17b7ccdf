package se.framsteg.network.hours;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Programme;

/** The hours of a programme company by company, and what they are worth. Whose rows they are it does not tell. */
@Service
@Transactional(readOnly = true)
public class HoursReports {
    private static final int MOST = 5000;

    private final HoursRepository hours;
    private final AidSettings settings;

    HoursReports(HoursRepository hours, AidSettings settings) {
        this.hours = hours;
        this.settings = settings;
    }

    public CompanyHours of(Manager by, Programme programme) {
        BigDecimal cost = Optional.ofNullable(
                        settings.of(by.region(), programme.id()).workedOut())
                .map(AidSetting.Cost::unitCostSekPerHour)
                .filter(each -> each.signum() > 0)
                .orElse(null);
        return new CompanyHours(hours.perCompany(by, programme.id().value(), MOST), cost);
    }
}

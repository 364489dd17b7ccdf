package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.aid.AidNotPossible.Why;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.ProgrammeId;

/** Reckons what a company's aid is worth on a day, and how its undertaking stands before it. */
@Component
class Reckoner {
    private final EarlierAidRepository earlier;
    private final EuroRates rates;
    private final AidSettings settings;
    private final Clock clock;

    Reckoner(EarlierAidRepository earlier, EuroRates rates, AidSettings settings, Clock clock) {
        this.earlier = earlier;
        this.rates = rates;
        this.settings = settings;
        this.clock = clock;
    }

    Reckoning today(Manager by, AidSummary summary) {
        return on(LocalDate.now(clock), by, summary);
    }

    Reckoning on(LocalDate day, Manager by, AidSummary summary) {
        UUID organisation = summary.record().subject().organisation();
        EuroRate rate = rates.usable(by.region(), day).orElseThrow(() -> new AidNotPossible(Why.NO_RATE));
        Ceiling ceiling =
                Ceilings.known().on(Ceiling.Kind.GENERAL, day).orElseThrow(() -> new AidNotPossible(Why.NO_CEILING));
        List<CountedAid> counted =
                earlier.of(by.region(), Set.of(organisation), day).getOrDefault(organisation, List.of()).stream()
                        .map(each -> each.counted(rate))
                        .toList();
        BigDecimal value = value(by, summary.record().subject().programme(), summary.ownValueSek());
        return new Reckoning(day, ceiling.kind(), value, rate, Room.on(day, ceiling, counted));
    }

    private BigDecimal value(Manager by, ProgrammeId programme, @Nullable BigDecimal own) {
        BigDecimal value = own == null ? settings.of(by.region(), programme).valueSek() : own;
        if (value == null || value.signum() <= 0) {
            throw new AidNotPossible(Why.NO_VALUE);
        }
        return value;
    }
}

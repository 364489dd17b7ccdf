package se.framsteg.aid.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.aid.AidRecords;
import se.framsteg.aid.AidSummary;
import se.framsteg.aid.Ceiling;
import se.framsteg.aid.Ceilings;
import se.framsteg.aid.Declarations;
import se.framsteg.aid.EarlierAid;
import se.framsteg.aid.EuroRate;
import se.framsteg.aid.EuroRates;
import se.framsteg.aid.Reckoning;
import se.framsteg.aid.Room;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;

/** The lines of a programme's companies: four queries, however many there are. */
@Component
class AidLines {
    private final AidRecords records;
    private final Declarations declarations;
    private final EuroRates rates;
    private final AidSettings settings;
    private final Clock clock;

    AidLines(AidRecords records, Declarations declarations, EuroRates rates, AidSettings settings, Clock clock) {
        this.records = records;
        this.declarations = declarations;
        this.rates = rates;
        this.settings = settings;
        this.clock = clock;
    }

    List<AidLine> in(Manager by, AidDesk desk) {
        return lines(by, desk, records.in(by, desk.programme().id()));
    }

    AidLine of(Manager by, AidDesk desk, UUID organisation) {
        AidSummary summary =
                records.find(by, desk.programme().id(), organisation).orElseThrow(NoSuchElementException::new);
        return lines(by, desk, List.of(summary)).getFirst();
    }

    private List<AidLine> lines(Manager by, AidDesk desk, List<AidSummary> summaries) {
        LocalDate today = LocalDate.now(clock);
        AidSetting setting = settings.of(by.region(), desk.programme().id());
        EuroRate rate = rates.usable(by.region(), today).orElse(null);
        Ceiling ceiling = Ceilings.known().on(Ceiling.Kind.GENERAL, today).orElse(null);
        Map<UUID, List<EarlierAid>> earlier = declarations.known(
                by,
                summaries.stream()
                        .map(each -> each.record().subject().organisation())
                        .toList());
        return summaries.stream()
                .map(summary -> {
                    var own = earlier.getOrDefault(summary.record().subject().organisation(), List.of());
                    var line =
                            new AidLine(summary, null, left(today, ceiling, rate, own), rate, setting.granter(), today);
                    return new AidLine(summary, value(line, setting), line.leftEur(), rate, line.granter(), today);
                })
                .toList();
    }

    private static @Nullable BigDecimal left(
            LocalDate today, @Nullable Ceiling ceiling, @Nullable EuroRate rate, List<EarlierAid> earlier) {
        if (ceiling == null || rate == null) {
            return null;
        }
        return Room.on(
                        today,
                        ceiling,
                        earlier.stream().map(each -> each.counted(rate)).toList())
                .leftEur();
    }

    private static @Nullable BigDecimal value(AidLine line, AidSetting setting) {
        Reckoning granted = line.granted();
        if (granted != null) {
            return granted.valueSek();
        }
        BigDecimal own = line.summary().ownValueSek();
        return own == null ? setting.valueSek() : own;
    }
}

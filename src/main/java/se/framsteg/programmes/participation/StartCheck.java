package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.StartCondition;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;

/** Which companies have a seat but may not start yet, and why: said alike wherever it is said how they stand. */
@Service
@Transactional(readOnly = true)
public class StartCheck {
    private final Implementations<StartCondition> conditions;

    StartCheck(ObjectProvider<StartCondition> conditions) {
        this.conditions = new Implementations<>(conditions);
    }

    /** Why each of some parts may not start; which of them do not is as good as not in it. */
    public record Hindered(Map<List<UUID>, String> why) {
        public String why(Participation part) {
            return why.getOrDefault(List.of(part.programmeId(), part.organisationId()), "");
        }

        /** How a part stands, in words. */
        public String state(Participation part, LocalDate today) {
            return Say.say(why(part).isEmpty() ? part.state(today).textKey() : "programmes.participation.hindered");
        }
    }

    /** Of those that are in and go on; the others start nothing. */
    public Hindered of(RegionId region, Collection<Participation> parts, LocalDate today) {
        var said = new HashMap<List<UUID>, String>();
        parts.stream()
                .filter(part ->
                        part.role().equals("company") && part.state(today).goesOn())
                .collect(Collectors.groupingBy(
                        Participation::programmeId,
                        Collectors.mapping(Participation::organisationId, Collectors.toSet())))
                .forEach((programme, companies) -> why(region, new ProgrammeId(programme), companies)
                        .forEach((company, why) -> said.put(List.of(programme, company), why)));
        return new Hindered(said);
    }

    /** By organisation, in words; whoever may start is not among them. */
    public Map<UUID, String> why(RegionId region, ProgrammeId programme, Set<UUID> companies) {
        var said = new HashMap<UUID, String>();
        conditions.forEach(condition -> condition
                .against(region, programme, companies)
                .forEach((company, why) -> said.merge(company, why.says(), (one, other) -> one + " " + other)));
        return said;
    }
}

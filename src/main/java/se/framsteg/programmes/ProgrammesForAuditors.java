package se.framsteg.programmes;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.AuditedProgrammes;
import se.framsteg.people.Reader;

@Component
class ProgrammesForAuditors implements AuditedProgrammes {
    private final Programmes programmes;

    ProgrammesForAuditors(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<AuditedProgramme> in(Reader by) {
        return programmes.in(by).stream()
                .map(programme -> new AuditedProgramme(
                        programme.id().value(), programme.slug(), programme.name(), programme.example()))
                .toList();
    }
}

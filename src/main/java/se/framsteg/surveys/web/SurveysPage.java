package se.framsteg.surveys.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.people.Member;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Sheet;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Wave;

/** What there is for a company to answer, course by course. @param sheets its people's, by programme */
public record SurveysPage(
        Region region, Member by, List<Surveyed> parts, Map<UUID, List<Sheet>> sheets, LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "surveys/web/surveys";
    }

    public String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    public String path(Surveyed part) {
        return "%s/surveys/%s".formatted(home(), part.programmeSlug());
    }

    public String path(Surveyed part, Wave wave) {
        return path(part) + "/" + wave.slug();
    }

    public String company() {
        return parts.isEmpty() ? Say.say("surveys.company") : parts.getFirst().organisation();
    }

    /** Those whose days are known, and the first in any case. */
    public List<Wave> waves(Surveyed part) {
        return Arrays.stream(Wave.values())
                .filter(wave -> wave == Wave.BEFORE || part.days(wave).isPresent())
                .toList();
    }

    public String when(Surveyed part, Wave wave) {
        return SheetDesk.when(part, wave, today);
    }

    public boolean isOpen(Surveyed part, Wave wave) {
        return part.isOpen(wave, today);
    }

    /** What the reader has answered themselves, and how many have in all. */
    public String state(Surveyed part, Wave wave) {
        Optional<Sheet> own = own(part, wave);
        String mine = Say.say(
                own.isEmpty() ? "surveys.own.nothing" : own.get().isSent() ? "surveys.own.sent" : "surveys.own.begun");
        return mine + " " + Say.say("surveys.answered", sent(part, wave));
    }

    public int sent(Surveyed part, Wave wave) {
        return (int) of(part).stream()
                .filter(sheet -> sheet.wave() == wave && sheet.isSent())
                .count();
    }

    public boolean hasResult(Surveyed part) {
        return of(part).stream().anyMatch(Sheet::isSent);
    }

    public String press(Surveyed part, Wave wave) {
        return own(part, wave)
                .map(sheet -> Say.say(sheet.isSent() ? "surveys.change" : "surveys.go-on"))
                .orElseGet(() -> Say.say("surveys.begin"));
    }

    private Optional<Sheet> own(Surveyed part, Wave wave) {
        return of(part).stream()
                .filter(sheet -> sheet.wave() == wave && by.person().value().equals(sheet.personId()))
                .findFirst();
    }

    private List<Sheet> of(Surveyed part) {
        return sheets.getOrDefault(part.programmeId(), List.of());
    }
}

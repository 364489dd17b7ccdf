package se.framsteg.surveys.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Wave;

/** What a company can be asked in a call today. @param taken whether answers have just been taken */
public record CallsPage(Region region, Advisor by, Surveyed part, boolean taken, LocalDate today) implements Page {
    @Override
    public String template() {
        return "surveys/web/calls";
    }

    static String path(Advisor by, Region region, Surveyed part) {
        return company(by, region, part) + "/surveys";
    }

    private static String company(Advisor by, Region region, Surveyed part) {
        return "/%s/%s/%s/companies/%s"
                .formatted(
                        region.slug(),
                        by instanceof Manager ? "manage" : "promote",
                        part.programmeSlug(),
                        part.organisationId());
    }

    static List<Crumb> above(Advisor by, Region region, Surveyed part) {
        return List.of(new Crumb(part.organisation(), company(by, region, part)));
    }

    public List<Crumb> above() {
        return above(by, region, part);
    }

    public List<Wave> waves() {
        return Arrays.stream(Wave.values())
                .filter(wave -> wave == Wave.BEFORE || part.days(wave).isPresent())
                .toList();
    }

    public boolean isOpen(Wave wave) {
        return part.isOpen(wave, today);
    }

    public String when(Wave wave) {
        return SheetDesk.when(part, wave, today);
    }

    public String path(Wave wave) {
        return path(by, region, part) + "/" + wave.slug();
    }

    public String name(Wave wave) {
        return Say.say(wave.textKey());
    }
}

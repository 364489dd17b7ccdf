package se.framsteg.course.completion.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.course.Edition;
import se.framsteg.course.completion.Certificate;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** A certificate in words, the same on paper and on its page. It says what was done in the course, and judges nobody. */
public record CertificateWords(Region region, Certificate certificate, Edition edition) {
    public String what() {
        return say("course.certificate.what", certificate.organisation(), certificate.programme());
    }

    /** A fact of the course, as a table has it. */
    public record Fact(String name, String value) {}

    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("course.certificate.by"), heldBy()));
        if (certificate.startsOn() != null && certificate.endsOn() != null) {
            facts.add(new Fact(say("course.certificate.when"), Say.days(certificate.startsOn(), certificate.endsOn())));
        }
        facts.add(new Fact(say("course.certificate.completed"), date(certificate.completedOn())));
        facts.add(new Fact(say("course.certificate.asks"), say("course.certificate.hours", edition.mustHours())));
        return facts;
    }

    public String heldBy() {
        return region.name(lang());
    }

    public List<String> weeks() {
        return edition.weeks().stream().map(week -> week.title().in(lang())).toList();
    }

    /** The worksheets that were approved. */
    public List<String> worksheets() {
        return edition.requirements().worksheets().stream()
                .flatMap(needed -> needed.in(edition).stream())
                .map(sheet -> sheet.title().in(lang()))
                .toList();
    }

    public String limits() {
        return say("course.certificate.limits", certificate.organisation());
    }
}

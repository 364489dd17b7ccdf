package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.Checking.Found;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/**
 * Where anybody finds out whether a paper is of an adopted plan.
 *
 * @param hash that was asked for; empty before anything is
 * @param found what it is of; null where it is not known
 */
public record VerifyPage(
        Region region, String hash, @Nullable Found found, boolean many, Mending mending) implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/verify";
    }

    @Override
    public Mending mending() {
        return mending.named("hash", "plan.decision.verify.hash", "file", "plan.decision.verify.file");
    }

    public String path() {
        return "/%s/verify".formatted(region.slug());
    }

    public String place() {
        return region.name(lang());
    }

    /** Which version of whose plan, and what was decided. */
    public String told(Found what) {
        String company = what.company();
        String whose = company == null ? say("plan.decision.verify.somebody", place()) : company;
        String key = isTyped(what) ? "plan.decision.verify.exists." : "plan.decision.verify.";
        if (!what.isAdopted()) {
            return say(key + "not-adopted", what.number(), whose);
        }
        String outcome = what.decides().equals("owner") ? "owner" : "board";
        return say(key + "adopted." + outcome, what.number(), whose, date(Objects.requireNonNull(what.decidedOn())));
    }

    /** Whether it was found by the fingerprint of the version, which any paper may carry: no proof of what a paper says. */
    public boolean isTyped(Found what) {
        return what.kind().equals("version");
    }

    /** How sure an answer is: a file is known to the letter, a fingerprint only exists. */
    public String tone(Found what) {
        return !what.isAdopted() ? "warning" : isTyped(what) ? "info" : "good";
    }

    public String kind(Found what) {
        return say("plan.decision.verify.kind." + what.kind());
    }
}

package se.framsteg.voices.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.voices.Comment;
import se.framsteg.voices.Voice;

public record VoicesPage(
        String region,
        Programme programme,
        List<Voice> voices,
        List<Comment> comments,
        Map<UUID, OrganisationSummary> organisations)
        implements Page {

    @Override
    public String template() {
        return "voices/web/voices";
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(Say.say("voices.crumb.programmes"), "/%s/manage".formatted(region)),
                new Crumb(programme.name(), "/%s/manage/%s".formatted(region, programme.slug())));
    }

    public String withdrawal(Voice voice) {
        return "/%s/manage/%s/voices/%s/withdrawal"
                .formatted(region, programme.slug(), voice.id().value());
    }

    public String interview(Voice voice) {
        return "/%s/manage/interviews/%s".formatted(region, voice.id().value());
    }

    /** Whether the public reads it, and if not, why. */
    public String state(Voice voice) {
        if (voice.published()) {
            return Say.say("voices.state.published");
        }
        return voice.withdrawnOn() == null
                ? Say.say("voices.state.without-consent")
                : Say.say("voices.state.withdrawn", Say.date(voice.withdrawnOn()));
    }

    public String name(UUID organisation) {
        OrganisationSummary known = organisations.get(organisation);
        return known == null ? "–" : known.name();
    }
}

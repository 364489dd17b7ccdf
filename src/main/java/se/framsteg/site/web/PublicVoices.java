package se.framsteg.site.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.framsteg.outcomes.Publications;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.Pictures;
import se.framsteg.voices.PublishedVoice;
import se.framsteg.voices.VoiceId;
import se.framsteg.voices.Voices;

/** What may be shown, at this moment, of what participants said; whoever withdrew a minute ago is not there. */
@Component
class PublicVoices {
    private final Voices voices;
    private final Programmes programmes;
    private final Publications publications;
    private final Pictures pictures;

    PublicVoices(Voices voices, Programmes programmes, Publications publications, Pictures pictures) {
        this.voices = voices;
        this.programmes = programmes;
        this.publications = publications;
        this.pictures = pictures;
    }

    List<VoiceRow> of(Region region, ProgrammeId programme) {
        return voices.published(region.id(), List.of(programme)).stream()
                .map(voice -> row(region, voice))
                .toList();
    }

    /** Those of all the region's programmes. */
    List<VoiceRow> of(Region region) {
        return voices.all(region.id(), withResults(region)).stream()
                .map(voice -> row(region, voice))
                .toList();
    }

    /** Those that may be taken as data. */
    List<PublishedVoice> open(Region region) {
        return voices.all(region.id(), withResults(region)).stream()
                .filter(PublishedVoice::openData)
                .toList();
    }

    /** What a file says is shown when its programme's results are. */
    private List<ProgrammeId> withResults(Region region) {
        Set<String> published = publications.newest(region.id()).stream()
                .map(each -> each.programme().slug())
                .collect(Collectors.toSet());
        return programmes.announced(region.id()).stream()
                .filter(programme -> published.contains(programme.slug()))
                .map(Programme::id)
                .toList();
    }

    /** @throws VoiceIsGone where somebody spoke here, and does so no more */
    PublishedVoice find(Region region, VoiceId voice) {
        return voices.find(region.id(), withResults(region), voice).orElseThrow(() -> {
            if (voices.isGone(region.id(), voice)) {
                return new VoiceIsGone();
            }
            return new NoSuchElementException("No such voice");
        });
    }

    /** As a JPEG. @throws VoiceIsGone where somebody spoke here, and does so no more */
    byte[] picture(Region region, VoiceId voice) {
        return pictures.find(region.id(), find(region, voice).id()).orElseThrow();
    }

    VoiceRow row(Region region, PublishedVoice voice) {
        return new VoiceRow(
                voice.name(Say.lang()),
                "/%s/voices/%s".formatted(region.slug(), voice.id().value()),
                voice.answers(Say.lang()).stream()
                        .map(each -> new VoiceRow.Said(each.question(), each.answer()))
                        .toList(),
                voice.readIn(Say.lang()),
                voice.readIn(Say.lang()) != voice.language());
    }
}

package se.framsteg.site.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.voices.PublishedVoice;
import se.framsteg.voices.Voices;

/** What may be shown, at this moment, of what participants said; whoever withdrew a minute ago is not there. */
@Component
class PublicVoices {
    private final Voices voices;

    PublicVoices(Voices voices) {
        this.voices = voices;
    }

    List<VoiceRow> of(RegionId region, ProgrammeId programme) {
        return voices.published(region, programme).stream()
                .map(PublicVoices::row)
                .toList();
    }

    private static VoiceRow row(PublishedVoice voice) {
        return new VoiceRow(
                voice.name(),
                voice.answers().stream()
                        .map(each -> new VoiceRow.Said(each.question(), each.answer()))
                        .toList());
    }
}

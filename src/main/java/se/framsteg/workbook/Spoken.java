package se.framsteg.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Json;
import se.framsteg.voices.CommentEntry;
import se.framsteg.voices.Comments;
import se.framsteg.voices.VoiceEntry;
import se.framsteg.voices.Voices;

/** Enters what participants say in their own words, and takes back what a file no longer says. */
@Component
class Spoken {
    private final Voices voices;
    private final Comments comments;
    private final StagedRows staged;

    Spoken(Voices voices, Comments comments, StagedRows staged) {
        this.voices = voices;
        this.comments = comments;
        this.staged = staged;
    }

    void enter(Manager by, ProgrammeId programme, Register register) {
        staged.eachChanged(RowKind.ANSWER, rows -> enterComments(by, programme, register, rows));
        comments.remove(by, programme, staged.goneOrganisations(RowKind.ANSWER));
        voices.remove(by, programme, staged.goneKeys(RowKind.VOICE));
        staged.eachChanged(
                RowKind.VOICE,
                rows -> voices.enter(
                        by,
                        programme,
                        rows.stream().map(row -> voice(register, row)).toList()));
    }

    /** An answer that is new or changed brings its comment, or has none any longer. */
    private void enterComments(Manager by, ProgrammeId programme, Register register, List<StagedRow> rows) {
        var written = new ArrayList<CommentEntry>();
        var silent = new ArrayList<UUID>();
        for (StagedRow row : rows) {
            UUID organisation = id(register, row);
            String comment = row.payload();
            if (comment == null || comment.isBlank()) {
                silent.add(organisation);
            } else {
                written.add(new CommentEntry(organisation, Objects.requireNonNull(row.happenedOn()), comment));
            }
        }
        comments.enter(by, programme, written);
        comments.remove(by, programme, silent);
    }

    private static VoiceEntry voice(Register register, StagedRow row) {
        var said = Json.read(Objects.requireNonNull(row.payload()), VoiceSaid.class);
        return new VoiceEntry(
                row.key(),
                id(register, row),
                said.voice(),
                said.position(),
                said.question(),
                said.answer(),
                said.consent() ? said.consentedOn() : null);
    }

    private static UUID id(Register register, StagedRow row) {
        @Nullable UUID id = register.id(row.org());
        return Objects.requireNonNull(id, "An organisation of the file that was not entered");
    }
}

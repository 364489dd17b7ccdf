package se.framsteg.flows.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.FileType;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.ShownId;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;

/**
 * Photos and a specification of a company's own flow. While it is published others see the photos, under names that tell nothing;
 * the specification is the company's own until both sides have said yes.
 */
@Service
@Transactional
public class FlowFiles {
    public static final int MOST_PHOTOS = 5;

    /** What files of flows are sealed for. */
    public static final String PURPOSE = "flow-file";

    private final FlowFileRepository files;
    private final Flows flows;
    private final ShownFlows shown;
    private final Secret secret;
    private final ReadingFolder folder;
    private final Clock clock;

    FlowFiles(
            FlowFileRepository files, Flows flows, ShownFlows shown, Secret secret, ReadingFolder folder, Clock clock) {
        this.files = files;
        this.flows = flows;
        this.shown = shown;
        this.secret = secret;
        this.folder = folder;
        this.clock = clock;
    }

    /** What became of a file that somebody wished to add. */
    public enum Added {
        ADDED,
        /** There are five photos, or a specification, already. */
        FULL,
        /** A photo that is none, or a specification that is a picture. */
        WRONG_KIND,
        /** Others' files are being made anew just now. */
        BUSY
    }

    @Transactional(readOnly = true)
    public List<FlowFile> of(Member by, FlowId flow) {
        return files.of(by, flow);
    }

    public Added add(Member by, FlowId flow, ReadyFile file) {
        flows.find(by, flow).orElseThrow(NoSuchElementException::new);
        files.hold(flow);
        if (file.refused() != null) {
            return file.refused();
        }
        boolean photo = file.kind() == FlowFile.Kind.PHOTO;
        long there =
                of(by, flow).stream().filter(each -> each.kind() == file.kind()).count();
        if (there >= (photo ? MOST_PHOTOS : 1)) {
            return Added.FULL;
        }
        files.insert(
                by,
                flow,
                new FlowFile(Ids.timeless(), file.kind(), file.name()),
                file.type().code(),
                secret.encrypt(PURPOSE, file.content()),
                clock.instant());
        return Added.ADDED;
    }

    public void remove(Member by, FlowId flow, UUID id) {
        files.delete(by, flow, id);
    }

    /** One of the company's own. */
    @Transactional(readOnly = true)
    public Optional<Download> find(Member by, FlowId flow, UUID id) {
        return files.find(by, flow, id).map(kept -> opened(kept, "fil"));
    }

    /** How many photos a flow has that the company may find of others'. */
    @Transactional(readOnly = true)
    public int photos(Member by, ShownId flow) {
        return shown.find(by, flow).isEmpty() ? 0 : files.photos(by, flow, today());
    }

    /** @param number from 1, in the order in which they were added */
    @Transactional(readOnly = true)
    public Optional<Download> photo(Member by, ShownId flow, int number) {
        return shown.find(by, flow)
                .filter(_ -> number >= 1 && number <= MOST_PHOTOS)
                .flatMap(_ -> files.photo(by, flow, number - 1, today()))
                .map(kept -> opened(kept, "foto"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Under a name that tells nothing. */
    private Download opened(FlowFileRepository.Kept kept, String name) {
        FileType type = FileType.valueOf(kept.type().toUpperCase(Locale.ROOT));
        return Download.written(
                folder, type.named(name), type.media(), out -> out.write(secret.decrypt(PURPOSE, kept.content())));
    }
}

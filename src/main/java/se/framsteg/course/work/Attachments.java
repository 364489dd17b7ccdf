package se.framsteg.course.work;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AttachmentRepository.Kept;
import se.framsteg.course.work.AttachmentRepository.Size;
import se.framsteg.course.work.WorkRepository.Held;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.tenancy.RegionId;

/** Files that companies add to worksheets, read by whoever may read the answer they stand in. */
@Service
@Transactional
public class Attachments {
    /** So many files a worksheet has room for, and so much of them. */
    public static final int MOST = 60;

    public static final int MOST_MEGABYTES = 100;

    /** So much is kept of one worksheet with all that was handed in before. */
    private static final long MOST_EVER = 500L * Room.MEGABYTE;

    /** So many one answer has. */
    private static final int MOST_OF_ONE = 20;

    private static final String PURPOSE = "course-attachment";

    /** So many files are sealed or opened at once, since each stands in memory several times meanwhile. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final AttachmentRepository attachments;
    private final WorkRepository repository;
    private final Works works;
    private final Secret secret;
    private final ReadingFolder folder;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            WorkRepository repository,
            Works works,
            Secret secret,
            ReadingFolder folder,
            Clock clock) {
        this.attachments = attachments;
        this.repository = repository;
        this.works = works;
        this.secret = secret;
        this.folder = folder;
        this.clock = clock;
    }

    /** How much more a worksheet has room for. */
    public record Room(int files, long bytes) {
        static final long MEGABYTE = 1024 * 1024;

        public long megabytes() {
            return bytes / MEGABYTE;
        }
    }

    /** What became of a file that somebody wished to add. */
    public enum Added {
        ADDED,
        NO_ROOM,
        TOO_MUCH,
        /** The row that it was to stand in has been taken away. */
        ROW_GONE
    }

    @Transactional(readOnly = true)
    public Room room(Member by, Round round, Worksheet worksheet) {
        UUID work = works.find(by, round, worksheet).id();
        return work == null ? new Room(MOST, MOST_MEGABYTES * Room.MEGABYTE) : room(by, work);
    }

    private Room room(Member by, UUID work) {
        Size size = attachments.size(by, work);
        long bytes = Math.min(MOST_MEGABYTES * Room.MEGABYTE - size.bytes(), MOST_EVER - size.ever());
        return new Room(Math.max(0, MOST - size.files()), Math.max(0, bytes));
    }

    public Added add(Member by, Round round, Worksheet worksheet, AnswerPlace place, NewFile file) {
        Held held = works.hold(by, round, worksheet);
        if (place.row() != null && repository.removed(by, held, place.row()).isPresent()) {
            return Added.ROW_GONE;
        }
        String answer = works.find(by, round, worksheet).answers().typed(place);
        return add(by, held.id(), answer, file, value -> write(by, worksheet, held, place, value));
    }

    /**
     * Adds a file to an answer, also to one that another module keeps.
     *
     * @param work which the caller holds for {@code by}
     * @param answer what stands there
     * @param write keeps the answer; false where it has no room
     */
    public Added add(Member by, UUID work, String answer, NewFile file, Predicate<String> write) {
        FileType type = FileType.in(file.content()).orElseThrow();
        var attachment = new Attachment(Ids.next(), sha256(file.content()), file.name());
        var files = new ArrayList<>(Attachment.in(answer));
        files.add(attachment);
        Room room = room(by, work);
        if (room.bytes() < file.content().length) {
            return Added.TOO_MUCH;
        }
        if (files.size() > MOST_OF_ONE || room.files() == 0 || !write.test(Attachment.answer(files))) {
            return Added.NO_ROOM;
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            byte[] sealed = secret.encrypt(PURPOSE, file.content());
            attachments.insert(by, work, attachment, type, sealed, clock.instant());
        } finally {
            AT_ONCE.release();
        }
        return Added.ADDED;
    }

    /** Takes a file out of an answer, and erases it unless the region has received it. */
    public void remove(Member by, Round round, Worksheet worksheet, AnswerPlace place, UUID id) {
        Held held = works.hold(by, round, worksheet);
        String answer = works.find(by, round, worksheet).answers().typed(place);
        String left = Attachment.without(answer, id);
        if (!left.equals(answer)) {
            write(by, worksheet, held, place, left);
            attachments.erase(by, held.id(), id, clock.instant());
        }
    }

    /**
     * Erases a file that another module has taken out of an answer, unless the region has received it.
     *
     * @param work which the caller holds for {@code by}
     */
    public void erase(Member by, UUID work, UUID id) {
        attachments.erase(by, work, id, clock.instant());
    }

    /**
     * Another module has gone back to an earlier answer with files: those that stand no more are erased after a month.
     *
     * @param work which the caller holds for {@code by}
     */
    public void restored(Member by, UUID work, String stood, String stands) {
        attachments.restored(by, work, ids(stood), ids(stands), clock.instant());
    }

    static List<UUID> ids(String answer) {
        return Attachment.in(answer).stream().map(Attachment::id).toList();
    }

    /** The files of a work that have not been erased. */
    @Transactional(readOnly = true)
    public Set<UUID> kept(Member by, UUID work) {
        return attachments.kept(by, work);
    }

    /** Erases the files of works that are erased, in the region that is bound, but for those that were handed in. */
    public void eraseOld(RegionId region, List<UUID> works) {
        attachments.eraseOld(region, works);
    }

    /** The region receives the files that stand in a document, and keeps them with what was handed in. */
    public void handedIn(Member by, UUID work, String document) {
        attachments.handedIn(by, work, document);
    }

    /** Those of the files of an answer that are there still. */
    public static String only(String answer, Set<UUID> kept) {
        return Attachment.answer(Attachment.in(answer).stream()
                .filter(file -> kept.contains(file.id()))
                .toList());
    }

    private boolean write(Member by, Worksheet worksheet, Held held, AnswerPlace place, String value) {
        return repository
                .write(
                        by,
                        held,
                        Integer.MAX_VALUE,
                        List.of(Works.asked(worksheet, held, place, value)),
                        clock.instant())
                .stream()
                .noneMatch(each -> each.fate().equals("full"));
    }

    @Transactional(readOnly = true)
    public Optional<Download> find(Member by, Round round, Worksheet worksheet, UUID id) {
        return opened(() -> attachments.find(by, round, worksheet.name(), id));
    }

    @Transactional(readOnly = true)
    public Optional<Download> find(Coach by, UUID handIn, UUID id) {
        return opened(() -> attachments.find(by, handIn, id));
    }

    /** The SHA-256 of each file of what was handed in that has not been erased. */
    @Transactional(readOnly = true)
    public Map<UUID, String> hashes(Manager by, UUID handIn) {
        return attachments.hashes(by, handIn);
    }

    /** What stands in a file of what was handed in, to be given out with it; empty where it has been erased. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(Manager by, UUID handIn, UUID id) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return attachments.find(by, handIn, id).map(kept -> secret.decrypt(PURPOSE, kept.content()));
        } finally {
            AT_ONCE.release();
        }
    }

    /** Read, opened and laid in a file to be sent from, a few at a time: so none stands in memory while it is sent. */
    private Optional<Download> opened(Supplier<Optional<Kept>> read) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return read.get().map(kept -> {
                FileType type = FileType.of(kept.type());
                return Download.written(
                        folder,
                        type.named(Download.plain(kept.name())),
                        type.media(),
                        out -> out.write(secret.decrypt(PURPOSE, kept.content())));
            });
        } finally {
            AT_ONCE.release();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

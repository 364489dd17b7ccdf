package se.framsteg.course.work;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AttachmentRepository.Kept;
import se.framsteg.course.work.WorkRepository.Held;
import se.framsteg.people.Member;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.Download;

/** Files that companies add to worksheets, read by whoever may read the answer they stand in. */
@Service
@Transactional
public class Attachments {
    /** So many files a worksheet has room for, those taken away counted too. */
    public static final int MOST = 60;

    /** So many one answer has. */
    private static final int MOST_OF_ONE = 20;

    private static final String PURPOSE = "course-attachment";

    /** So many files are sealed at once, since each stands in memory several times meanwhile. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final AttachmentRepository attachments;
    private final WorkRepository repository;
    private final Works works;
    private final Secret secret;
    private final Clock clock;

    Attachments(AttachmentRepository attachments, WorkRepository repository, Works works, Secret secret, Clock clock) {
        this.attachments = attachments;
        this.repository = repository;
        this.works = works;
        this.secret = secret;
        this.clock = clock;
    }

    /** A file as it is read. */
    public record Content(String name, FileType type, byte[] bytes) {
        /** On its way out, called what it is called as far as a header can say it. */
        public Download download() {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._ -]", "");
            return Download.of(type.named(plain.isBlank() ? "fil" : plain), type.media(), () -> bytes);
        }
    }

    /** @return false where there is no room for more */
    public boolean add(Member by, Round round, Worksheet worksheet, AnswerPlace place, NewFile file) {
        Held held = works.hold(by, round, worksheet);
        String answer = works.find(by, round, worksheet).answers().typed(place);
        return add(by, held.id(), answer, file, value -> write(by, worksheet, held, place, value));
    }

    /**
     * Adds a file to an answer, also to one that another module keeps.
     *
     * @param work which the caller holds for {@code by}
     * @param answer what stands there
     * @param write keeps the answer; false where it has no room
     * @return false where there is no room for more
     */
    public boolean add(Member by, UUID work, String answer, NewFile file, Predicate<String> write) {
        FileType type = FileType.in(file.content()).orElseThrow();
        var attachment = new Attachment(Ids.next(), sha256(file.content()), file.name());
        var files = new ArrayList<>(Attachment.in(answer));
        files.add(attachment);
        if (files.size() > MOST_OF_ONE || attachments.count(by, work) >= MOST) {
            return false;
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            byte[] sealed = secret.encrypt(PURPOSE, file.content());
            attachments.insert(by, work, attachment, type, sealed, clock.instant());
        } finally {
            AT_ONCE.release();
        }
        return write.test(Attachment.answer(files));
    }

    /** Takes a file out of an answer. */
    public void remove(Member by, Round round, Worksheet worksheet, AnswerPlace place, UUID id) {
        Held held = works.hold(by, round, worksheet);
        String answer = works.find(by, round, worksheet).answers().typed(place);
        String left = Attachment.without(answer, id);
        if (!left.equals(answer)) {
            write(by, worksheet, held, place, left);
        }
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
    public Optional<Content> find(Member by, Round round, Worksheet worksheet, UUID id) {
        return attachments.find(by, round, worksheet.name(), id).map(this::content);
    }

    @Transactional(readOnly = true)
    public Optional<Content> find(Coach by, UUID handIn, UUID id) {
        return attachments.find(by, handIn, id).map(this::content);
    }

    private Content content(Kept kept) {
        return new Content(kept.name(), FileType.of(kept.type()), secret.decrypt(PURPOSE, kept.content()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

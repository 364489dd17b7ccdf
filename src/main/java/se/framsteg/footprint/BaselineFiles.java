package se.framsteg.footprint;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Attachments;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.NextChange;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;
import se.framsteg.shell.documents.Download;

/** Invoices, certificates and lists of what meters said, added to rows; sealed and kept as the files of other worksheets. */
@Service
@Transactional
public class BaselineFiles {
    private final Baselines baselines;
    private final Attachments attachments;

    BaselineFiles(Baselines baselines, Attachments attachments) {
        this.baselines = baselines;
        this.attachments = attachments;
    }

    /** @throws NoSuchElementException where there is no such row */
    @Transactional(readOnly = true)
    public List<Attachment> of(Member by, Round round, UUID row) {
        return Attachment.in(answer(by, round, row));
    }

    /** @return false where there is no room for more */
    public boolean add(Member by, Round round, UUID row, NewFile file) {
        NextChange change = baselines.begin(by, round);
        String answer = answer(by, round, row);
        return attachments.add(by, change.work(), answer, file, files -> write(by, round, change, row, files))
                == Attachments.Added.ADDED;
    }

    /** Takes a file out of a row, and erases it unless the region has received it. */
    public void remove(Member by, Round round, UUID row, UUID file) {
        NextChange change = baselines.begin(by, round);
        String answer = answer(by, round, row);
        String left = Attachment.without(answer, file);
        if (!left.equals(answer)) {
            write(by, round, change, row, left);
            attachments.erase(by, change.work(), file);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Download> find(Member by, Round round, Worksheet worksheet, UUID file) {
        return attachments.find(by, round, worksheet, file);
    }

    private String answer(Member by, Round round, UUID row) {
        return baselines.find(by, round).row(row).orElseThrow().typed(ActivityField.FILE);
    }

    private boolean write(Member by, Round round, NextChange change, UUID row, String files) {
        return baselines
                .take(by, round, change, Map.of(Baseline.place(row, ActivityField.FILE), files), true, Map::of)
                .isWhole();
    }
}

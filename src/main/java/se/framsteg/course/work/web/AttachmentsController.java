package se.framsteg.course.work.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.FieldType;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Attachments;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.Works;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** The files of a worksheet: of one answer, or of the whole sheet. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/{worksheet}/files")
class AttachmentsController {
    private final Attachments attachments;
    private final Works works;
    private final WorksheetPages pages;

    AttachmentsController(Attachments attachments, Works works, WorksheetPages pages) {
        this.attachments = attachments;
        this.works = works;
        this.pages = pages;
    }

    @GetMapping
    View index(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(defaultValue = "attached-already") String place) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        return page(desk, sheet, place(sheet, place).orElseThrow(), Mending.NONE);
    }

    @PostMapping
    View create(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        AnswerPlace where = place(sheet, place).orElseThrow();
        NewFile added = read(file);
        Mending mending = added.fault()
                .map(key -> Mending.of("file", key))
                .orElseGet(() -> mending(desk, sheet, attachments.add(desk.by(), desk.round(), sheet, where, added)));
        return mending.isEmpty()
                ? SeeOther.to(desk.path(sheet) + "/files?place=" + where)
                : page(desk, sheet, where, mending).with(UNPROCESSABLE_CONTENT);
    }

    private Mending mending(WorkDesk desk, Worksheet sheet, Attachments.Added added) {
        return switch (added) {
            case ADDED -> Mending.NONE;
            case NO_ROOM -> Mending.of("file", "course.file.no-room");
            case ROW_GONE -> Mending.of("file", "course.file.row-gone");
            case TOO_MUCH ->
                Mending.of(
                        "file",
                        "course.file.too-much",
                        number(Attachments.MOST_MEGABYTES),
                        number(room(desk, sheet).megabytes()));
        };
    }

    private Attachments.Room room(WorkDesk desk, Worksheet sheet) {
        return attachments.room(desk.by(), desk.round(), sheet);
    }

    @GetMapping("/{file}")
    View show(WorkDesk desk, @PathVariable String worksheet, @PathVariable UUID file) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        return attachments.find(desk.by(), desk.round(), sheet, file).orElseThrow();
    }

    @PostMapping("/{file}/removal")
    View remove(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String place) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        AnswerPlace where = place(sheet, place).orElseThrow();
        attachments.remove(desk.by(), desk.round(), sheet, where, file);
        return SeeOther.to(desk.path(sheet) + "/files?place=" + where);
    }

    private FilesPage page(WorkDesk desk, Worksheet sheet, AnswerPlace place, Mending mending) {
        var work = works.find(desk.by(), desk.round(), sheet);
        return new FilesPage(
                desk,
                sheet,
                place,
                Attachment.in(work.answers().typed(place)),
                room(desk, sheet),
                pages.readers(desk, sheet),
                mending);
    }

    /** Empty where no file belongs. */
    static Optional<AnswerPlace> place(Worksheet sheet, String written) {
        for (AnswerPlace whole : Attachment.WHOLE) {
            if (whole.toString().equals(written)) {
                return Optional.of(whole);
            }
        }
        return AnswerPlace.read(sheet, written).filter(place -> place.of(sheet).type() == FieldType.FILE);
    }

    private static NewFile read(@Nullable MultipartFile file) {
        try {
            return file == null
                    ? new NewFile("", new byte[0])
                    : new NewFile(
                            String.valueOf(file.getOriginalFilename()),
                            file.getInputStream().readNBytes(NewFile.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

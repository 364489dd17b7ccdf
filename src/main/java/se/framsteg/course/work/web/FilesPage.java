package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Attachments.Room;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/** The files of one answer, or of a whole worksheet. @param readers who can read them, in words */
public record FilesPage(
        WorkDesk desk,
        Worksheet worksheet,
        AnswerPlace place,
        List<Attachment> files,
        Room room,
        String readers,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "course/work/web/files";
    }

    public List<Crumb> above() {
        return desk.above(worksheet);
    }

    public String title() {
        return say("course.files." + kind());
    }

    public String lead() {
        return Attachment.WHOLE.contains(place)
                ? say("course.files." + kind() + ".what", worksheet.title().in(lang()))
                : place.of(worksheet).label().in(lang());
    }

    private String kind() {
        return Attachment.kind(place);
    }

    /** How much more the worksheet has room for. */
    public String roomWords() {
        return say("course.file.room", number(room.files()), number(room.megabytes()));
    }

    public String path() {
        return desk.path(worksheet) + "/files";
    }

    public String back() {
        return desk.path(worksheet);
    }
}

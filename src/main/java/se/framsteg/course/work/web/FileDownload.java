package se.framsteg.course.work.web;

import java.text.Normalizer;
import se.framsteg.course.work.Attachments.Content;
import se.framsteg.shell.documents.Download;

/** A file of a worksheet on its way out, called what it is called as far as a header can say it. */
public final class FileDownload {
    private FileDownload() {}

    public static Download of(Content content) {
        String plain = Normalizer.normalize(content.name(), Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._ -]", "");
        return Download.of(
                content.type().named(plain.isBlank() ? "fil" : plain),
                content.type().media(),
                content::bytes);
    }
}

package se.framsteg.footprint.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

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
import se.framsteg.course.work.NewFile;
import se.framsteg.footprint.BaselineFiles;
import se.framsteg.footprint.Baselines;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** The files of one row of climate accounts. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/footprint/rows/{row}/files")
class BaselineFilesController {
    private final BaselineFiles files;
    private final Baselines baselines;
    private final BaselinePages pages;

    BaselineFilesController(BaselineFiles files, Baselines baselines, BaselinePages pages) {
        this.files = files;
        this.baselines = baselines;
        this.pages = pages;
    }

    @GetMapping
    View index(BaselineDesk desk, @PathVariable UUID row) {
        return page(desk, row, Mending.NONE);
    }

    @PostMapping
    View create(
            BaselineDesk desk, @PathVariable UUID row, @RequestParam(required = false) @Nullable MultipartFile file) {
        NewFile added = read(file);
        Optional<String> fault = added.fault();
        if (fault.isEmpty() && !files.add(desk.by(), desk.round(), row, added)) {
            fault = Optional.of("course.file.no-room");
        }
        return fault.<View>map(key -> page(desk, row, Mending.of("file", key)).with(UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(desk.files(row)));
    }

    @GetMapping("/{file}")
    View show(BaselineDesk desk, @PathVariable UUID file) {
        return files.find(desk.by(), desk.round(), desk.worksheet(), file).orElseThrow();
    }

    @PostMapping("/{file}/removal")
    View remove(BaselineDesk desk, @PathVariable UUID row, @PathVariable UUID file) {
        files.remove(desk.by(), desk.round(), row, file);
        return SeeOther.to(desk.files(row));
    }

    private BaselineFilesPage page(BaselineDesk desk, UUID row, Mending mending) {
        var baseline = baselines.find(desk.by(), desk.round());
        return new BaselineFilesPage(
                desk,
                baseline.factors(),
                baseline.row(row).orElseThrow(),
                files.of(desk.by(), desk.round(), row),
                pages.readers(desk),
                mending);
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
